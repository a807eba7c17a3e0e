import type { PageText } from '../../e2e/read-pages.ts';
import { linesOf } from './page-words.ts';

/** An entry of the printed contents. */
export interface ContentsEntry {
  title: string;
  folio: string;
}

/** Points from the left edge of the text of A5 beyond which nothing but folios stands. */
const FOLIOS = 270;

/** Reads the contents by where things stand: folios at the right edge, titles of one or several lines before them. */
export function readContents(pages: readonly PageText[]): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (const { pieces } of pages.filter((page) => /^[ivxl]+$/.test(page.label))) {
    const inside = pieces.filter(({ y }) => y > 56 && y < 545);
    const edge = Math.min(...inside.map(({ x }) => x));
    let title = '';
    for (const line of linesOf(inside)) {
      const last = line[line.length - 1];
      const words = line.map(({ text }) => (/^[. ]+$/.test(text) ? '' : text)).join('');
      const folio = last.x > edge + FOLIOS && /^\d+$/.test(last.text) ? last.text : null;
      if (folio === null) title += ` ${words}`;
      else entries.push({ title: `${title} ${words.slice(0, -folio.length)}`.trim(), folio });
      if (folio !== null || words === 'Contents') title = '';
    }
  }
  return entries;
}
