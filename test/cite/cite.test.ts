import { readFileSync } from 'node:fs';
import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { cite } from '../../pipeline/cite/cite.ts';
import { parseCitation } from '../../pipeline/cite/parse-citation.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Work } from '../../pipeline/model/work.ts';

const template = (name: string) =>
  readFileSync(new URL(`../../templates/citations/${name}`, import.meta.url), 'utf8');
const library = JSON.parse(readFileSync(new URL('fixtures/library.json', import.meta.url), 'utf8')) as Work[];

function citeNotes(notes: string[], full: 'book' | 'text' = 'book') {
  const markdown = `${notes.map((_, index) => `word[^${index}]`).join(' ')}\n\n${notes.map((note, index) => `[^${index}]: ${note}`).join('\n\n')}`;
  const body = parseMarkdown(markdown, { file: 't.md', line: 1 }).value;
  const text = {
    id: 't',
    file: 't.md',
    received: false,
    metadata: { title: 'T', authors: [], date: null },
    body,
  };
  const annotated = annotate(text, []).value;
  const options = {
    library,
    style: template('pamphleteer-notes.csl'),
    locale: { value: { xml: template('locales-en-US.xml'), language: 'en-US' }, messages: [] },
    full,
  };
  const { value, messages } = cite([annotated], options);
  return {
    notes: value.texts[0].notes.map((note) => plain(note.body)),
    bibliography: value.bibliography.map((entry) => plain({ type: 'paragraph', children: entry.content })),
    citedIn: value.bibliography.map((entry) => entry.citedIn),
    messages,
  };
}

const cases = JSON.parse(readFileSync(new URL('fixtures/cases.json', import.meta.url), 'utf8')) as {
  name: string;
  notes: string[];
  expected: string[];
  bibliography?: string[];
}[];

describe('notes and bibliography in the manner of Chicago, 17th edition', () => {
  test.each(cases)('$name', ({ notes, expected, bibliography }) => {
    const result = citeNotes(notes);
    expect(result.messages).toEqual([]);
    expect(result.notes).toEqual(expected);
    if (bibliography) expect(result.bibliography).toEqual(bibliography);
  });
});

test('a work knows the notes that cite it', () => {
  expect(citeNotes(['[@plain].', '[@plain].']).citedIn).toEqual([['n-t_author_1', 'n-t_author_2']]);
});

test('unknown keys and unreadable citations are errors at their place', () => {
  const { messages } = citeNotes(['See [@noone; @plain].', '[see @plain; p. 3].']);
  expect(messages.map(({ rule, line }) => [rule, line])).toEqual([
    ['citation-unknown', 3],
    ['citation-malformed', 5],
  ]);
});

describe('parseCitation', () => {
  test.each([
    ['[@a]', [{ id: 'a' }]],
    ['[see @a, p. 12]', [{ id: 'a', prefix: 'see ', locator: '12', label: 'page' }]],
    ['[@a, 12–14, 20]', [{ id: 'a', locator: '12–14, 20', label: 'page' }]],
    [
      '[@a, ch. 5, on the congress]',
      [{ id: 'a', locator: '5', label: 'chapter', suffix: ', on the congress' }],
    ],
    [
      '[-@a, vol. II; @b:c.1, § 4]',
      [
        { id: 'a', 'suppress-author': true, locator: 'II', label: 'volume' },
        { id: 'b:c.1', locator: '4', label: 'section' },
      ],
    ],
    ['[@a, s.v. soviet]', [{ id: 'a', locator: 'soviet', label: 'sub-verbo' }]],
    ['[@a, {chap. five}]', [{ id: 'a', locator: 'five', label: 'chapter' }]],
    ['[@a, passim]', [{ id: 'a', suffix: ', passim' }]],
    ['[see also]', null],
  ])('%s', (source, expected) => {
    const items = parseCitation(source)?.[0].items.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
    );
    expect(items ?? null).toEqual(expected);
  });
});
