import { execFileSync } from 'node:child_process';

/** Where the notes of a benchmark book came to stand, read from its PDF. */
export interface Places {
  pages: number;
  /** notes that begin on the page of their call */
  onPage: number;
  expected: number;
}

const MARK = /(CA|FN)(\d{5})Q/g;

/** Reads pages, calls and notes with pdftotext; null where that is not installed or the file is none. */
export function placesOf(pdf: string, expected: number): Places | null {
  let text: string;
  try {
    text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  } catch {
    // the table shows a dash
    return null;
  }
  const pages = text.split('\f').slice(0, -1);
  const first = new Map<string, number>();
  for (const [index, page] of pages.entries())
    for (const [mark] of page.matchAll(MARK)) if (!first.has(mark)) first.set(mark, index);
  let onPage = 0;
  for (const [mark, page] of first)
    if (mark.startsWith('CA') && first.get(mark.replace('CA', 'FN')) === page) onPage += 1;
  return { pages: pages.length, onPage, expected };
}
