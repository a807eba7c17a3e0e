import { papers } from './papers.ts';
import type { Paper, Size } from './types.ts';

/** Sheets that photocopiers take, and those of copy shops for what is printed over the edge; smallest first. */
const USUAL = {
  iso: { plain: ['A5', 'A4', 'A3'], oversize: ['A5', 'A4', 'SRA4', 'A3', 'SRA3'] },
  american: {
    plain: ['half-letter', 'letter', 'legal', 'tabloid'],
    oversize: ['half-letter', 'letter', 'legal', 'tabloid', '12x18in', '13x19in'],
  },
};
/** Millimetres by which a page may be larger than its share of the sheet: PDFs round their pages to whole points. */
export const TOLERANCE = 0.4;
/** Millimetres: a side this near to quarters of an inch was meant in inches. */
const NEAR_INCHES = 0.2;

/**
 * The smallest usual sheet that holds a block of pages of their own size, or the largest where none does. Pages in inches
 * get American paper. All in millimetres; `around` is what bleed and marks need on each side, 0 where there are none.
 */
export function choosePaper(page: Size, block: Size, around: number): Paper {
  const series = [page.width, page.height].every(isInches) ? USUAL.american : USUAL.iso;
  const names = around > 0 ? series.oversize : series.plain;
  const usual = names.flatMap((name) => papers.find((paper) => paper.name === name) ?? []);
  const [short, long] = [block.width + 2 * around, block.height + 2 * around].toSorted((a, b) => a - b);
  const holds = (paper: Paper) => paper.width + TOLERANCE >= short && paper.height + TOLERANCE >= long;
  return usual.find(holds) ?? usual[usual.length - 1];
}

function isInches(side: number): boolean {
  const quarter = 25.4 / 4;
  return Math.abs(Math.round(side / quarter) * quarter - side) < NEAR_INCHES;
}
