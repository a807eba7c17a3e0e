import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkEpub } from '../../pipeline/epub/check/check-epub.ts';
import { elementsOf, readEpub, textOf, type XmlNode } from '../epub/read-epub.ts';
import { followLists } from '../epub/reader/follow-lists.ts';
import { popUpNotes } from '../epub/reader/pop-up-notes.ts';
import { buildHere } from './build-here.ts';
import { headingStands } from './heading-stands.ts';
import { letters } from './letters.ts';
import { pageListFaults } from './page-list-faults.ts';
import { placeNotes } from './place-notes.ts';
import { readContents } from './read-contents.ts';
import { type EpubNote, readNotes } from './read-notes.ts';
import { type OutlineEntry, readOutline } from './read-outline.ts';
import { type PageText, readPages } from './read-pages.ts';

const PRIMER = resolve(import.meta.dirname, '../../manuscript/primer');
const out = mkdtempSync(join(tmpdir(), 'pamphleteer-primer-'));
const artefact = (ending: string) => join(out, `primer/primer.${ending}`);

let document: PDFDocumentProxy;
let pages: PageText[];
let outline: OutlineEntry[];
/** of each section that has notes */
let notes: [string, EpubNote[]][];

beforeAll(async () => {
  const { messages } = await buildHere(PRIMER, out);
  expect(messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  document = await getDocument({ data: new Uint8Array(readFileSync(artefact('pdf'))), verbosity: 0 }).promise;
  pages = await readPages(document);
  outline = await readOutline(document);
  notes = [...(await readNotes(readFileSync(artefact('epub'))))].filter(([, of]) => of.length > 0);
});
afterAll(async () => {
  await document?.destroy();
  rmSync(out, { recursive: true });
});

/** Outlines name texts and their headings; a text is what has a document of its own, found by its notes' order. */
async function sectionPages(): Promise<[number, number][]> {
  const tops = (await document.getOutline()).map(({ title }) => title);
  const starts = tops.map((title) => outline.find((entry) => entry.title === title)!.page);
  return starts.map((start, index) => [start, starts[index + 1] ?? pages.length]);
}

describe('the PDF of the primer', () => {
  test('every note begins on the page of its first call', async () => {
    const sections = await sectionPages();
    expect(notes.flatMap(([, of]) => of).length).toBeGreaterThanOrEqual(45);
    // introduction and chapters come first in the outline, each with notes
    const placed = notes.flatMap(([, of], index) => placeNotes(of, pages, ...sections[index]));
    const astray = placed.filter(({ begins, calls }) => begins.length !== 1 || begins[0] !== calls[0]);
    expect(astray).toEqual([]);
  });

  test('every call is there once', async () => {
    const sections = await sectionPages();
    for (const [index, [, of]] of notes.entries()) {
      const placed = placeNotes(of, pages, ...sections[index]);
      expect(placed.map(({ calls }) => calls.length)).toEqual(of.map(({ before }) => before.length));
    }
  });

  test('every folio of the contents is where that heading stands', () => {
    const entries = readContents(pages);
    expect(entries.length).toBeGreaterThan(20);
    const wrong = entries.filter(
      ({ title, folio }) =>
        !headingStands(
          pages.find(({ label }) => label === folio),
          title,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('the outline leads to the pages of its headings, and names what the contents name', () => {
    expect(outline.filter(({ page, title }) => !headingStands(pages[page], title))).toEqual([]);
    expect(outline.map(({ title, page }) => [letters(title), pages[page].label])).toEqual(
      readContents(pages).map(({ title, folio }) => [letters(title), folio]),
    );
  });

  test('pages are labelled i, ii, … and then 1, 2, …, and print what they are labelled', () => {
    const labels = pages.map(({ label }) => label);
    const body = labels.indexOf('1');
    expect(labels.slice(0, body).every((label) => /^[ivxl]+$/.test(label))).toBe(true);
    expect(labels.slice(body)).toEqual(labels.slice(body).map((_, index) => String(index + 1)));
    expect(new Set(labels).size).toBe(labels.length);
    // an arabic 1 is a right-hand page
    expect(body % 2).toBe(0);
    expect(pages.filter(({ foot, label }) => foot !== '' && foot !== label)).toEqual([]);
    expect(pages.filter(({ foot }) => foot !== '').length).toBeGreaterThan(pages.length / 2);
  });

  test('only hyphens that are seen are in the text', () => {
    expect(pages.filter(({ pieces }) => pieces.some(({ text }) => text.includes('\u00ad')))).toEqual([]);
  });

  test('every font is embedded, none is Type 3', async () => {
    const { context } = await PDFDocument.load(readFileSync(artefact('pdf')), { updateMetadata: false });
    const dicts = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const fonts = dicts.filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'));
    expect(fonts.length).toBeGreaterThan(0);
    const embedded = (font: PDFDict): boolean => {
      const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
      if (descendants) return embedded(descendants.lookup(0, PDFDict));
      return font.lookup(PDFName.of('FontDescriptor'), PDFDict).has(PDFName.of('FontFile2'));
    };
    expect(fonts.filter((font) => !embedded(font))).toEqual([]);
  });

  test('tagged, with title and language', async () => {
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'en-GB', Title: expect.stringContaining('Peace, Land, Power') });
    const tree = await (await document.getPage(document.numPages)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"Document"');
  });
});

describe('the EPUB of the primer', () => {
  test('neither EPUBCheck’s rules nor our own find anything', async () => {
    expect(await checkEpub(readFileSync(artefact('epub')), 'primer.epub')).toEqual([]);
  });

  test('its contents name what those of the PDF name', async () => {
    const files = await readEpub(readFileSync(artefact('epub')));
    const [, content] = [...files].find(([path]) => path.endsWith('nav.xhtml')) ?? [];
    const nodes = elementsOf(content ?? '');
    const toc = nodes.find(({ name, attribs }) => name === 'nav' && attribs?.['epub:type'] === 'toc');
    const named = nodes
      .filter((node) => node.name === 'a' && isWithin(node, toc))
      .map((node) => letters(textOf(node)));
    for (const { title } of outline) expect(named).toContain(letters(title));
  });

  describe('in a reading system', () => {
    test('every note pops up with its text, and that of notes/*.yaml in it', async () => {
      const popUps = await popUpNotes(artefact('epub'));
      const inBook = new Map(notes.flatMap(([path, of]) => of.map((note) => [`${path}#${note.id}`, note])));
      expect(popUps.length).toBe([...inBook.values()].reduce((sum, { before }) => sum + before.length, 0));
      for (const { document, call, mark, type, text } of popUps) {
        const note = inBook.get(`${document}#${call.replace(/^c-/, 'n-').replace(/\.[0-9]+$/, '')}`);
        expect([call, type, mark]).toEqual([call, 'footnote', note?.mark]);
        // a further call has a way back of its own, called b
        const ways = mark + 'bcd'.slice(0, note!.before.length - 1);
        expect(letters(text)).toBe(letters(ways) + letters(note!.text));
      }
      for (const { text, id, body } of writtenNotes()) {
        // the words between marks of Markdown and citations stand in the pop-up as the editor wrote them
        const [plain] = body.match(/[^[\]*_\n\\{}]+/g)!.toSorted((a, b) => b.length - a.length);
        const popUp = popUps.find(({ call }) => call === `c-${text}_${id}`);
        expect(letters(popUp?.text ?? ''), id).toContain(letters(plain));
      }
    });

    test('pages, contents and landmarks lead where they say', async () => {
      const { pages: listed, toc, landmarks } = await followLists(artefact('epub'));
      const { pageMap } = JSON.parse(readFileSync(join(out, 'primer/build.json'), 'utf8'));
      expect(pageListFaults(listed, pages, pageMap)).toEqual([]);
      const astray = toc.filter(({ label, words }) => !letters(words).startsWith(letters(label)));
      expect(astray).toEqual([]);
      expect(toc.map(({ label }) => letters(label))).toEqual(outline.map(({ title }) => letters(title)));
      const places = landmarks.map(({ type, document, words }) => [
        type,
        document,
        letters(words).slice(0, 8),
      ]);
      expect(places).toEqual([
        ['cover', 'EPUB/cover.xhtml', ''],
        ['titlepage', 'EPUB/text/title-page.xhtml', 'thepamph'],
        ['toc', 'EPUB/nav.xhtml', 'contents'],
        ['bodymatter', 'EPUB/text/introduction.xhtml', 'introduc'],
        ['bibliography', 'EPUB/text/bibliography.xhtml', 'workscit'],
        ['index', 'EPUB/text/index.xhtml', 'indexofn'],
      ]);
    });
  });
});

/** Notes as the editor wrote them, by text. */
function writtenNotes(): { text: string; id: string; body: string }[] {
  return readdirSync(join(PRIMER, 'notes')).flatMap((name) => {
    const { notes: written } = parse(readFileSync(join(PRIMER, 'notes', name), 'utf8')) as {
      notes: { id: string; body: string }[];
    };
    return written.map((note) => ({ text: name.replace(/\.yaml$/, ''), ...note }));
  });
}

function isWithin(node: XmlNode, above: XmlNode | undefined): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === above) return true;
  return false;
}
