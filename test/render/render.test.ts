import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { assemble } from '../../pipeline/assemble/assemble.ts';
import type { RenderedBook } from '../../pipeline/model/book.ts';
import type { Note } from '../../pipeline/model/note.ts';
import { longDate } from '../../pipeline/render/long-date.ts';
import { render } from '../../pipeline/render/render.ts';
import { smallEdition, writtenText } from '../assemble/small-edition.ts';

const place = { file: 'notes/a.yaml', line: 2, column: 3 };
const html = (tree: Root) =>
  unified()
    .use(rehypeStringify)
    .stringify(tree)
    .replace(/ data-block="[^"]*"/g, '');

function renderOne(markdown: string, notes: Note[] = [], metadata = {}): RenderedBook {
  const edition = smallEdition([writtenText('t', markdown, metadata)], { notes });
  const texts = edition.texts.map((text) => annotate(text, notes).value);
  return render(assemble(edition, { texts, bibliography: [] }, { font: 'F 1', pamphleteer: '1' }).value);
}

const bodyOf = (markdown: string) => html(renderOne(markdown).sections.find(({ id }) => id === 't')!.body);
const afterOpening = (markdown: string) => bodyOf(markdown).replace(/^<header.*<\/header>/, '');

describe('blocks', () => {
  test.each([
    ['## A Head', '<h2 id="h-t_a-head">A Head</h2>'],
    [
      '> Words.\n>\n> — Somebody\n',
      '<blockquote class="epigraph"><p>Words.</p><p class="attribution">— Somebody</p></blockquote>',
    ],
    ['- a\n- b\n', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['3. a\n4. b\n', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
    ['***\n', '<hr class="break">'],
    ['*a*\n', '<p class="first"><em>a</em></p>'],
    [
      '| a |\n|---|\n| b |\n',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    ],
  ])('%j', (markdown, expected) => expect(afterOpening(markdown)).toBe(expected));
});

test('the first paragraph has its first words apart, abbreviations are wrapped, markup is text', () => {
  expect(afterOpening('One two three four five.\n\nThe USSR \\<b>.')).toBe(
    '<p class="first"><span class="lead">One two three four</span> five.</p><p>The <span class="caps">USSR</span> &#x3C;b>.</p>',
  );
});

test('a link that holds calls of notes is parted by them', () => {
  const parted = afterOpening(
    'A [b *c[^1] d* e](https://x.org)[^2] f, [g[^3] [^4]](https://x.org).\n\n[^1]: N.\n[^2]: O.\n[^3]: P.\n[^4]: Q.\n',
  ).replace(/<a [^>]*doc-noteref[^>]*>.<\/a>/g, '^');
  expect(parted).toBe(
    '<p class="first"><span class="lead">A</span> <a href="https://x.org">b <em>c</em></a><em>^</em><a href="https://x.org"><em> d</em> e</a>^ f, <a href="https://x.org">g</a>^ ^.</p>',
  );
});

test('words of other languages are marked wherever they stand, but in calls and where a language is said', () => {
  const edition = smallEdition([
    writtenText(
      't',
      'A *byt*, a byt, [byt]{lang=fr}, *the byt* and bytes.[^1]\n\n[^1]: A *mot*{lang=fr} and byt.',
    ),
  ]);
  edition.book.foreign = [{ language: 'ru-Latn', words: ['byt'] }];
  const texts = edition.texts.map((text) => annotate(text, []).value);
  const { sections } = render(
    assemble(edition, { texts, bibliography: [] }, { font: 'F 1', pamphleteer: '1' }).value,
  );
  const section = sections.find(({ id }) => id === 't')!;
  expect(html(section.body).replace(/<a .*<\/a>/, '')).toContain(
    '</span> <i lang="ru-Latn">byt</i>, a <span lang="ru-Latn">byt</span>, <span lang="fr">byt</span>, <em>the <span lang="ru-Latn">byt</span></em> and bytes.',
  );
  expect(html(section.notes[0].body)).toBe(
    '<p>A <i lang="fr">mot</i> and <span lang="ru-Latn">byt</span>.</p>',
  );
});

test('opening: author, title, subtitle, headnote', () => {
  const metadata = {
    title: 'The T',
    subtitle: 'Sub',
    authors: [{ name: 'A B' }, { name: 'C D' }],
    headnote: 'About *it*.',
  };
  const section = renderOne('Words.', [], metadata).sections.find(({ id }) => id === 't')!;
  expect(html(section.body)).toContain(
    '<header class="opening"><p class="author">A B and C D</p><h1 id="t-title">The T</h1><p class="subtitle">Sub</p>' +
      '<hr class="rule"><div class="headnote"><p>About <em>it</em>.</p></div></header>',
  );
});

test('calls lead to notes, notes carry mark and signature', () => {
  const note: Note = {
    id: 'n',
    text: 't',
    series: 'editor',
    by: 'A. H.',
    status: 'draft',
    anchors: [{ quote: 'Words', place }],
    body: 'Note.',
    bodyPlace: place,
    place,
  };
  const section = renderOne('Words.', [note]).sections.find(({ id }) => id === 't')!;
  expect(html(section.body)).toContain(
    '<a class="call" id="c-t_n" href="#n-t_n" role="doc-noteref" data-note="n-t_n">1</a>',
  );
  expect(section.notes).toMatchObject([{ id: 'n-t_n', mark: '1', calls: ['c-t_n'] }]);
  expect(html(section.notes[0].body)).toBe('<p>Note. <span class="sc">A. H.</span></p>');
});

test('contents: parts, texts, headings, without calls', () => {
  const { toc } = renderOne('## One[^1]\n\n### Below\n\n## Two\n\ntext\n\n[^1]: N.\n');
  expect(toc).toMatchObject([
    {
      title: 'The Part',
      children: [
        {
          title: 't',
          target: 't-title',
          children: [{ title: 'One', children: [{ title: 'Below' }] }, { title: 'Two' }],
        },
      ],
    },
  ]);
});

test('ids of headings do not change with the numbers of their notes', () => {
  const ids = (markdown: string) =>
    [...bodyOf(markdown).matchAll(/<h2 id="([^"]*)"/g)].map((match) => match[1]);
  expect(ids('## A *Head*[^1]\n\n[^1]: N.\n')).toEqual(['h-t_a-head']);
});

test('dates are written as precisely as they are known', () => {
  expect(['2026-11-02', '2026-11', '2026', ''].map(longDate)).toEqual([
    '2 November 2026',
    'November 2026',
    '2026',
    '',
  ]);
});

test('ids and block ids are unique, every internal link leads somewhere', () => {
  const book = renderOne('## Same\n\n## Same\n\nWords[^1], words[^1].\n\n[^1]: N.\n');
  const ids: string[] = [];
  const blocks: string[] = [];
  const links: string[] = [];
  for (const section of book.sections) {
    ids.push(section.id, ...section.notes.map(({ id }) => id));
    visit(section.body, 'element', ({ properties }: Element) => {
      if (properties.id) ids.push(String(properties.id));
      if (properties.dataBlock) blocks.push(String(properties.dataBlock));
      if (String(properties.href ?? '').startsWith('#')) links.push(String(properties.href).slice(1));
    });
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(blocks).size).toBe(blocks.length);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});
