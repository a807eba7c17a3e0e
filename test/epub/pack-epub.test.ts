import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, expect, test } from 'vitest';
import { packEpub } from '../../pipeline/epub/pack-epub.ts';
import type { Message } from '../../pipeline/model/message.ts';
import { makePng } from '../edition/pictures/made-up-picture.ts';
import { editionOptions } from './edition-options.ts';
import { madeUpBook } from './made-up-book.ts';
import { madeUpPages } from './made-up-pages.ts';
import { elementsOf, readEpub, textOf } from './read-epub.ts';

let bytes: Uint8Array;
let messages: Message[];
let files: Map<string, string>;

function pack() {
  const book = madeUpBook();
  return packEpub(book, editionOptions(madeUpPages(book)));
}

beforeAll(async () => {
  ({ value: bytes, messages } = await pack());
  files = await readEpub(bytes);
});

const documents = () => [...files].filter(([path]) => path.endsWith('.xhtml'));

test('a validator finds nothing but its own false alarm', async () => {
  const { messages: found } = await EpubCheck.validate(bytes);
  // It takes the landmark called index for an index, which would have to hold a list of entries.
  const real = found.filter(({ message, location }) => {
    return !(message.startsWith('An "index" must contain') && location?.path === 'EPUB/nav.xhtml');
  });
  expect(real).toEqual([]);
});

test('the flaws of the book are told, and nothing else', () => {
  expect(messages.map(({ rule, message }) => `${rule}: ${message.match(/U\+\w+|#\w+/)?.[0]}`)).toEqual([
    'link-leads-nowhere: #nowhere',
    'glyph-missing: U+05D4',
    'glyph-missing: U+05E0',
    'glyph-missing: U+05E8',
    'glyph-missing: U+1F33C',
  ]);
});

test('the same bytes again, in another time zone too', async () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Kiritimati', 'America/St_Johns']) {
      process.env.TZ = other;
      expect(Buffer.compare(bytes, (await pack()).value)).toBe(0);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('mimetype comes first, stored and bare', () => {
  const header = Buffer.from(bytes.subarray(0, 58)).toString('latin1');
  expect(header.slice(30)).toBe('mimetypeapplication/epub+zip');
  expect(bytes[8]).toBe(0); // method: stored
  expect(bytes[28]).toBe(0); // no extra field
});

test('contents and half-title are not repeated; navigation stands where the contents stood', () => {
  const spine = elementsOf(files.get('EPUB/package.opf')!)
    .filter(({ name }) => name === 'itemref')
    .map(({ attribs }) => attribs!.idref.replace(/^item\.|text\.|\.xhtml$/g, ''));
  expect(spine.join(' ')).toBe(
    'cover title-page imprint dedication nav introduction part-one mill river nahar bibliography index colophon',
  );
});

test('ids are unique in a file, links lead to an element that is there, none is empty', () => {
  const ids = new Map(
    documents().map(([path, xml]) => [path, elementsOf(xml).flatMap(({ attribs }) => attribs!.id ?? [])]),
  );
  for (const [path, list] of ids) expect(new Set(list).size, path).toBe(list.length);
  for (const [path, xml] of documents()) {
    for (const { attribs } of elementsOf(xml)) {
      const href = attribs!.href;
      if (href === undefined || /^https?:/.test(href)) continue;
      expect(href).not.toBe('');
      const { pathname, hash } = new URL(href, `book:/${path}`);
      const target = pathname.slice(1);
      expect(files.has(target), `${path}: ${href}`).toBe(true);
      if (hash) expect(ids.get(target), `${path}: ${href}`).toContain(hash.slice(1));
    }
  }
});

test('every call leads to its note, every note back to each of its calls, the mark first', () => {
  const book = madeUpBook();
  for (const section of book.sections.filter(({ notes }) => notes.length > 0)) {
    const elements = elementsOf(files.get(`EPUB/text/${section.id}.xhtml`)!);
    const byId = (id: string) => elements.find(({ attribs }) => attribs!.id === id)!;
    for (const note of section.notes) {
      const aside = byId(note.id);
      expect(aside.name).toBe('aside');
      expect(aside.attribs).toMatchObject({ 'epub:type': 'footnote', role: 'doc-footnote' });
      const links = elements.filter(
        ({ attribs, parent }) => attribs!.role === 'doc-backlink' && parent?.parent === aside,
      );
      expect(links.map(({ attribs }) => attribs!.href)).toEqual(note.calls.map((id) => `#${id}`));
      expect(textOf(links[0])).toBe(note.mark);
      expect(textOf(aside).trimStart().startsWith(note.mark)).toBe(true);
      for (const id of note.calls) {
        expect(byId(id).attribs).toMatchObject({
          'epub:type': 'noteref',
          role: 'doc-noteref',
          href: `#${note.id}`,
        });
        expect(textOf(byId(id))).toBe(note.mark);
      }
    }
    const labels = elements
      .filter(({ attribs }) => attribs!.role === 'doc-backlink')
      .map(({ attribs }) => attribs!['aria-label']);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('works cited lead to entries that say what they are', () => {
  const entries = elementsOf(files.get('EPUB/text/bibliography.xhtml')!).filter(({ name }) => name === 'li');
  expect(entries.map(({ attribs }) => attribs!['epub:type'])).toEqual(['biblioentry', 'biblioentry']);
  const cited = elementsOf(files.get('EPUB/text/introduction.xhtml')!).filter(
    ({ attribs }) => attribs!.role === 'doc-biblioref',
  );
  expect(cited.map(({ attribs }) => [attribs!['epub:type'], attribs!.href])).toEqual([
    ['biblioref', 'bibliography.xhtml#w-ott1911'],
  ]);
});

test('no block stands within a paragraph, no script or handler anywhere', () => {
  for (const [path, xml] of documents()) {
    for (const element of elementsOf(xml)) {
      expect(['script', 'iframe', 'style'], path).not.toContain(element.name);
      expect(Object.keys(element.attribs!).filter((name) => name.startsWith('on'))).toEqual([]);
      if (['aside', 'div', 'ul', 'blockquote'].includes(element.name!))
        expect(element.parent?.name).not.toBe('p');
    }
  }
});

test('the page list names every page of the print edition, in order, and no other', () => {
  const folios = madeUpPages(madeUpBook()).pages.map(({ folio }) => folio);
  const list = elementsOf(files.get('EPUB/nav.xhtml')!).find(({ attribs }) => attribs!.id === 'page-list')!;
  const links = elementsOf(files.get('EPUB/nav.xhtml')!).filter(({ attribs }) =>
    attribs!.href?.includes('#page.'),
  );
  expect(list.attribs!.role).toBe('doc-pagelist');
  expect(links.map(textOf)).toEqual(folios);
});

test('page breaks stand before the words that pages begin with', () => {
  const marked = (name: string) =>
    elementsOf(files.get(`EPUB/text/${name}.xhtml`)!)
      .find(({ name }) => name === 'body')!
      .children!.map(withBreaks)
      .join('')
      .replaceAll('\n', '');
  expect(marked('title-page')).toContain('[i][ii][iii]Edited by');
  expect(marked('introduction')).toContain('[v][vi][1]Ada Quill');
  expect(marked('introduction')).toContain('everyone [2]knew, ');
  expect(marked('mill')).toContain('a long-[6]remembered door');
  expect(marked('mill')).toContain('an [7]extraordinarily heavy');
  expect(marked('mill')).toContain('[8][9]The runner');
  expect(marked('bibliography')).toContain('[10]The Door');
  expect(marked('colophon')).toMatch(/^\[11\]\[12\]\[13\]Colophon.*century\.\[14\]$/);
});

function withBreaks(node: ReturnType<typeof elementsOf>[number]): string {
  if (node.attribs?.role === 'doc-pagebreak') return `[${node.attribs['aria-label']}]`;
  return (node.data ?? '') + (node.children ?? []).map(withBreaks).join('');
}

test('the package document says what the book is', () => {
  const opf = files.get('EPUB/package.opf')!;
  for (const expected of [
    '<dc:title id="title">The “Weir” &amp; Other Papers &lt;1&gt;</dc:title>',
    '<meta property="file-as" refines="#contributor-1">Quill, Ada</meta>',
    '<meta property="role" refines="#contributor-2" scheme="marc:relators">ann</meta>',
    '<meta property="group-position" refines="#series">3</meta>',
    '<meta property="dcterms:modified">2026-11-22T05:00:00Z</meta>',
    '<meta property="pageBreakSource">weir.pdf</meta>',
    '<meta property="schema:accessibilityFeature">pageBreakMarkers</meta>',
    '<meta property="a11y:certifiedBy" refines="#conformance">Nora Weiss</meta>',
    '<link rel="a11y:certifierReport" refines="#conformance" href="https://example.org/report"/>',
  ]) {
    expect(opf).toContain(expected);
  }
  expect(opf.match(/>Ada Quill</g)).toHaveLength(1); // one person in two roles
  expect(opf).toMatch(
    /<dc:identifier id="identifier">urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}</,
  );
});

test('without a page map nothing is said of pages', async () => {
  const { value } = await packEpub(madeUpBook(), editionOptions(null));
  const bare = await readEpub(value);
  for (const [path, content] of bare) {
    if (/xhtml|opf|ncx$/.test(path)) expect(content, path).not.toMatch(/page-?break|page-list|pageList/i);
  }
});

test('a missing template is told', async () => {
  const { messages: found } = await packEpub(madeUpBook(), { ...editionOptions(null), templates: {} });
  expect(found.filter(({ rule }) => rule === 'epub-template-missing')).toHaveLength(1);
});

test('the editor’s picture is the cover', async () => {
  const content = makePng({ width: 16, height: 25 });
  const cover = { content, type: 'image/png' as const, written: '', alt: 'A weir' };
  const { value } = await packEpub(madeUpBook(), { ...editionOptions(null), cover });
  const own = await readEpub(value);
  expect(own.get('EPUB/package.opf')).toContain(
    'href="cover.png" media-type="image/png" properties="cover-image"',
  );
  expect(own.get('EPUB/cover.xhtml')).toContain('<img src="cover.png" alt="A weir"/>');
  const bare = await packEpub(madeUpBook(), { ...editionOptions(null), cover: { ...cover, alt: undefined } });
  expect((await readEpub(bare.value)).get('EPUB/cover.xhtml')).toContain('alt="Cover: The “Weir”');
});
