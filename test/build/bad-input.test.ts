import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { buildSmall, hostThatMustNotPublish, type SmallEdition, smallEdition } from './small-edition.ts';

interface Case {
  name: string;
  damage(edition: SmallEdition): void;
  /** rule, end of the file's path, line */
  expected: [string, string, number | null][];
}

const twiceTheNote =
  '  - id: armley\n    series: editor\n    status: draft\n    anchor: nine days\n    body: Twice.\n';

const cases: Case[] = [
  {
    name: 'a source that is missing',
    damage: ({ sources }) => rmSync(join(sources, 'loom.txt')),
    expected: [['source-missing', 'loom.yaml', 1]],
  },
  {
    name: 'a source that is a folder',
    damage: ({ sources }) => {
      rmSync(join(sources, 'loom.txt'));
      mkdirSync(join(sources, 'loom.txt'));
    },
    expected: [['source-missing', 'loom.yaml', 1]],
  },
  {
    name: 'malformed YAML',
    damage: (edition) => edition.change('book.yaml', 'title: Two Ledgers', 'title: [Two Ledgers'),
    expected: [['yaml-syntax', 'book.yaml', 3]],
  },
  {
    name: 'an unknown key',
    damage: (edition) => edition.change('book.yaml', 'subtitle:', 'subtitel:'),
    expected: [['key-unknown', 'book.yaml', 3]],
  },
  {
    name: 'an anchor that is missing',
    damage: (edition) =>
      edition.change('notes/loom.yaml', 'anchor: The mill at Armley', 'anchor: The mill at Bramley'),
    expected: [['anchor-lost', 'loom.yaml', 7]],
  },
  {
    name: 'an anchor that stands twice',
    damage: (edition) =>
      edition.change('notes/loom.yaml', 'anchor: The mill at Armley', 'anchor: the ledger'),
    expected: [['anchor-ambiguous', 'loom.yaml', 7]],
  },
  {
    name: 'an unknown citation key',
    damage: (edition) => edition.change('notes/loom.yaml', 'compare [@harrow1998]', 'compare [@harow1998]'),
    expected: [['citation-unknown', 'loom.yaml', 18]],
  },
  {
    name: 'two notes with one id',
    damage: (edition) => edition.change('notes/loom.yaml', 'notes:\n', `notes:\n${twiceTheNote}`),
    expected: [['id-duplicate', 'loom.yaml', 7]],
  },
  {
    name: 'a source without words',
    damage: (edition) => edition.write('received/loom.txt', '\n \n'),
    expected: [
      ['source-changed', 'loom.yaml', 1],
      ['empty-source', 'loom.txt', null],
      ['anchor-lost', 'loom.yaml', 7],
      ['anchor-lost', 'loom.yaml', 14],
    ],
  },
  {
    name: 'a citation style that is not there',
    damage: (edition) => edition.change('book.yaml', 'style: pamphleteer-notes', 'style: house'),
    expected: [['style-missing', 'book.yaml', 19]],
  },
];

describe('bad input is told with its place, and nothing is printed or published', () => {
  test.each(cases)('$name', async ({ damage, expected }) => {
    const edition = smallEdition();
    damage(edition);
    const { messages, artefacts } = await buildSmall(edition, hostThatMustNotPublish());
    const found = messages
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, file, line }) => [rule, file, line]);
    expect(artefacts).toEqual([]);
    expect(found).toEqual(
      expected.map(([rule, file, line]) => [rule, expect.stringMatching(new RegExp(`${file}$`)), line]),
    );
  });
});

test('all problems are told in one run', async () => {
  const edition = smallEdition();
  for (const index of [4, 6]) cases[index].damage(edition);
  edition.change('book.yaml', 'publisher:', 'publischer:');
  const { messages } = await buildSmall(edition, hostThatMustNotPublish());
  expect(messages.map(({ rule }) => rule).toSorted()).toEqual([
    'anchor-lost',
    'citation-unknown',
    'key-unknown',
  ]);
});

test('without --sources the recipes are named', async () => {
  const { edition } = smallEdition();
  const { messages } = await planBuild(hostThatMustNotPublish(), {
    target: edition,
    sources: null,
    final: false,
  });
  expect(messages.map(({ rule }) => rule)).toContain('sources-not-given');
});

test('--final refuses drafts and pending permissions', async () => {
  const { edition, sources, change } = smallEdition();
  change('notes/loom.yaml', 'status: checked', 'status: draft');
  change('sources/loom.yaml', 'permission: granted', 'permission: pending');
  const { messages } = await planBuild(hostThatMustNotPublish(), { target: edition, sources, final: true });
  expect(messages.map(({ rule, severity }) => `${severity} ${rule}`).toSorted()).toEqual([
    'error note-draft',
    'error permission-pending',
  ]);
});

describe('hostile sources', () => {
  const plan = async (content: string | Uint8Array) => {
    const edition = smallEdition();
    edition.write('received/loom.txt', content);
    edition.write('notes/loom.yaml', 'notes: []\n');
    return planBuild(hostThatMustNotPublish(), {
      target: edition.edition,
      sources: edition.sources,
      final: false,
    });
  };

  test('markup and scripts are text, in the PDF and everywhere', async () => {
    const { plan: made } = await plan(
      'A Title\n\nSome words <script>alert(1)</script> and <b>bold</b> &amp; more of *these* words.\n',
    );
    expect(made?.layout.html).not.toContain('<script');
    expect(made?.layout.html.replace(/<[^>]*>/g, '')).toContain('&lt;script');
    expect(made?.layout.html).toContain('*these*');
  });

  test('bytes that are not UTF-8 are converted, and that is said', async () => {
    const { plan: made, messages } = await plan(
      Uint8Array.from(Buffer.from('A Title\n\nCaf\xe9 society met at the mill every day.\n', 'latin1')),
    );
    expect(messages.map(({ rule }) => rule)).toContain('text-encoding');
    expect(JSON.stringify(made?.book.sections.map(({ body }) => body))).toContain('Café');
  });

  test('twenty megabytes are a message', async () => {
    const paragraph = `${'word after word of a very long text goes on and on '.repeat(20)}.\n\n`;
    const { messages } = await plan(paragraph.repeat(Math.ceil(20_000_000 / paragraph.length)));
    expect(messages.map(({ rule }) => rule)).toEqual(['source-too-large']);
  });
});
