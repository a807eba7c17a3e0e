import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHere } from '../e2e/build-here.ts';
import { type PageText, readPages } from '../e2e/read-pages.ts';
import { elementsOf, readEpub, textOf, type XmlNode } from '../epub/read-epub.ts';
import { type ExpectedNote, writeEdition } from './many-notes/write-edition.ts';

/** A book of 2,000 notes in three series, read from its EPUB and PDF. */
const out = mkdtempSync(join(tmpdir(), 'pamphleteer-notes-'));
const artefact = (ending: string) => readFileSync(join(out, `dist/many/many.${ending}`));

let notes: ExpectedNote[];
beforeAll(async () => {
  notes = writeEdition(join(out, 'many'));
  const { messages } = await buildHere(join(out, 'many'), join(out, 'dist'));
  expect(messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
afterAll(() => rmSync(out, { recursive: true }));

test('there are 2,000 of them, and no two have one name', () => {
  expect(notes).toHaveLength(2_000);
  expect(new Set(notes.map(({ name }) => name)).size).toBe(2_000);
});

describe('the EPUB', () => {
  let elements: XmlNode[];
  const role = (name: string) => elements.filter(({ attribs }) => attribs?.role === name);
  beforeAll(async () => {
    const files = [...(await readEpub(artefact('epub')))].filter(([path]) => path.endsWith('.xhtml'));
    elements = files.flatMap(([, content]) => elementsOf(content));
  });

  test('has every note once, under its own id', () => {
    const ids = role('doc-footnote').map(({ attribs }) => attribs?.id);
    expect(ids.toSorted()).toEqual(notes.map(({ name }) => `n-${name}`).toSorted());
  });

  test('calls each with its mark as often as it is keyed to words, and each call has an id of its own', () => {
    const calls = role('doc-noteref');
    expect(new Set(calls.map(({ attribs }) => attribs?.id)).size).toBe(calls.length);
    const marks = new Map<string, string[]>();
    for (const call of calls) {
      const target = call.attribs?.href.split('#')[1] ?? '';
      marks.set(target, [...(marks.get(target) ?? []), textOf(call)]);
    }
    const expected = notes.map(({ name, mark, calls: times }) => [`n-${name}`, Array(times).fill(mark)]);
    expect([...marks].toSorted(byFirst)).toEqual(expected.toSorted(byFirst));
  });

  test('each note begins with its mark and its own words', () => {
    const texts = new Map(role('doc-footnote').map((note) => [note.attribs?.id, textOf(note)]));
    const wrong = notes.filter(({ name, mark, word, calls }) => {
      const text = texts.get(`n-${name}`) ?? '';
      return !text.replace(/\s/g, '').startsWith(`${mark}${calls > 1 ? 'b' : ''}${word}`);
    });
    expect(wrong).toEqual([]);
  });

  test('references name marks and lead to notes', () => {
    const texts = new Map(role('doc-footnote').map((note) => [note.attribs?.id, note]));
    const wrong = references().filter(({ note, to }) => {
      const links = linksIn(texts.get(`n-${note.name}`)!).filter(({ attribs }) =>
        attribs?.href.endsWith(`#n-${to.name}`),
      );
      return links.length !== 1 || !textOf(links[0]).startsWith(`note ${to.mark} to “The text-`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Notes that refer to another, with that one; long notes have no room for it. */
const references = () => {
  const byName = new Map(notes.map((note) => [note.name, note]));
  return notes.flatMap((note) => {
    const to = byName.get(note.refersTo ?? '');
    return to ? [{ note, to }] : [];
  });
};

test('notes of one text refer to those of another', () => {
  expect(references().length).toBeGreaterThan(40);
});

describe('the PDF', () => {
  let document: PDFDocumentProxy;
  let pages: PageText[];
  /** the characters of each page, superior ones as plain ones */
  let texts: string[];
  beforeAll(async () => {
    document = await getDocument({ data: new Uint8Array(artefact('pdf')), verbosity: 0 }).promise;
    pages = await readPages(document);
    texts = pages.map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .normalize('NFKC')
        .replace(/\s/g, ''),
    );
  });
  afterAll(() => document.destroy());
  const pagesWith = (words: string) => texts.flatMap((text, page) => (text.includes(words) ? [page] : []));

  test('every note stands once, behind its mark, on the page of its first call', () => {
    const wrong = notes
      .map(({ mark, word, lemmas }) => ({
        mark,
        word,
        notes: pagesWith(mark + word),
        calls: pagesWith(lemmas[0] + mark),
      }))
      .filter(({ notes: at, calls }) => at.length !== 1 || calls.length !== 1 || at[0] !== calls[0]);
    expect(wrong).toEqual([]);
  });

  test('every call stands once, behind its word', () => {
    const wrong = notes.flatMap(({ mark, lemmas }) =>
      lemmas.filter((lemma) => pagesWith(lemma + mark).length !== 1),
    );
    expect(wrong).toEqual([]);
  });

  test('references name the pages of their notes', () => {
    const wrong = references().filter(({ note, to }) => {
      const [page] = pagesWith(note.mark + note.word);
      const [target] = pagesWith(to.mark + to.word);
      const [, folio] =
        new RegExp(`${note.word}isallofit\\.See.{1,40}?,p\\.(\\w+?)\\.`).exec(texts[page]) ?? [];
      return folio === undefined || folio !== pages[target].label;
    });
    expect(wrong).toEqual([]);
  });

  test('ids of notes and calls are names that lead to their pages', async () => {
    const names = await document.getDestinations();
    const pageOf = async (id: string) => {
      const target = names[id];
      return Array.isArray(target) ? document.getPageIndex(target[0] as never) : null;
    };
    const wrong: string[] = [];
    for (const { name, mark, word } of notes) {
      const page = pagesWith(mark + word)[0];
      if ((await pageOf(`n-${name}`)) !== page || (await pageOf(`c-${name}`)) !== page) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});

const linksIn = (node: XmlNode): XmlNode[] =>
  (node.children ?? []).flatMap((child) => [...(child.name === 'a' ? [child] : []), ...linksIn(child)]);

const byFirst = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1);
