import type { PageText } from './read-pages.ts';

/** An entry of the printed contents: dots lead from its title to its folio. */
export interface ContentsEntry {
  title: string;
  folio: string;
}

/** Title, leader of at least three dots, folio. */
const ENTRY = /^(.*?)\s*(?:\.\s*){3,}\s*([ivxlc]+|\d+)$/;

/** Reads the contents from the words of its pages; a title that goes over several lines is one. */
export function readContents(pages: PageText[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { lines } of pages.filter((page) => page.lines.some((line) => ENTRY.test(line)))) {
    let before: string[] = [];
    for (const line of lines.filter((text) => text !== 'Contents' && text !== '')) {
      const entry = ENTRY.exec(line);
      if (entry === null) before.push(line);
      else entries.push({ title: [...before, entry[1]].join(' '), folio: entry[2] });
      if (entry !== null) before = [];
    }
  }
  return entries;
}
