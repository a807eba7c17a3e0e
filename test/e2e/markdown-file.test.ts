import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkEpub } from '../../pipeline/epub/check/check-epub.ts';
import { buildHere } from './build-here.ts';
import { headingStands } from './heading-stands.ts';
import { placeNotes } from './place-notes.ts';
import { readNotes } from './read-notes.ts';
import { readOutline } from './read-outline.ts';
import { readPages } from './read-pages.ts';

const FILES = join(import.meta.dirname, 'fixtures/markdown');
const out = mkdtempSync(join(tmpdir(), 'pamphleteer-markdown-'));
afterAll(() => rmSync(out, { recursive: true }));

async function built(name: string) {
  const report = await buildHere(join(FILES, `${name}.md`), out);
  const rules = report.messages.map(({ rule, severity }) => `${severity} ${rule}`);
  if (report.artefacts.length === 0) return { rules };
  const epub = readFileSync(join(out, name, `${name}.epub`));
  const document = await getDocument({
    data: new Uint8Array(readFileSync(join(out, name, `${name}.pdf`))),
    verbosity: 0,
  }).promise;
  const pages = await readPages(document);
  const outline = await readOutline(document);
  const { info } = await document.getMetadata();
  await document.destroy();
  return { rules, epub, pages, outline, info: info as Record<string, unknown> };
}

describe('a Markdown file becomes an EPUB and a PDF', () => {
  test('front matter, chapters, footnotes', async () => {
    const { rules, epub, pages, outline, info } = await built('essay');
    expect(rules).toEqual([]);
    expect(readdirSync(join(out, 'essay')).sort()).toEqual([
      'build.json',
      'essay-print.pdf',
      'essay.epub',
      'essay.pdf',
    ]);
    expect(info).toMatchObject({ Title: 'The Ferry at Low Water', Author: 'Ada Harrow', Language: 'en-GB' });
    expect(outline!.map(({ title }) => title)).toEqual(expect.arrayContaining(['The landing', 'The rope']));
    for (const { title, page } of outline!) expect(headingStands(pages![page], title), title).toBe(true);
    const notes = [...(await readNotes(epub!)).values()].flat();
    expect(notes.map(({ mark }) => mark)).toEqual(['1', '1', '1']); // each chapter counts afresh
    for (const { id, begins, calls } of placeNotes(notes, pages!, 0, pages!.length)) {
      expect([begins.length, calls], id).toEqual([1, begins]);
    }
    expect(await checkEpub(epub!, 'essay.epub')).toEqual([]);
  });

  test('several headings of the first rank are chapters, the title is the name of the file', async () => {
    const { rules, outline, info } = await built('several');
    expect(rules.filter((rule) => !rule.startsWith('hint'))).toEqual([]);
    expect(info).toMatchObject({ Title: 'several' });
    expect(outline!.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['First crossing', 'Second crossing']),
    );
  });

  test('no title: the name of the file', async () => {
    const { rules, info } = await built('untitled');
    expect(rules.filter((rule) => !rule.startsWith('hint'))).toEqual([]);
    expect(info).toMatchObject({ Title: 'untitled' });
  });
});

describe('nothing is published', () => {
  test.each([
    ['empty', ['error text-empty']],
    ['front-only', ['error text-empty']],
    ['missing', ['error file-missing']],
  ])('%s.md', async (name, expected) => {
    expect((await built(name)).rules).toEqual(expected);
    expect(existsSync(join(out, name))).toBe(false);
  });
});
