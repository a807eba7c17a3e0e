import type { Paper } from './types.ts';

const paper = (name: string, width: number, height: number): Paper => ({ name, width, height });
const INCH = 25.4;

/** ISO 216 and, for copy shops that print over the edge and cut, ISO 217 (SRA). Millimetres, smallest first. */
export const isoPapers: Paper[] = [
  paper('A7', 74, 105),
  paper('A6', 105, 148),
  paper('A5', 148, 210),
  paper('B5', 176, 250),
  paper('A4', 210, 297),
  paper('SRA4', 225, 320),
  paper('B4', 250, 353),
  paper('A3', 297, 420),
  paper('SRA3', 320, 450),
  paper('A2', 420, 594),
  paper('A1', 594, 841),
];

/** North American papers. Millimetres, smallest first. */
export const americanPapers: Paper[] = [
  paper('half-letter', 5.5 * INCH, 8.5 * INCH),
  paper('letter', 8.5 * INCH, 11 * INCH),
  paper('legal', 8.5 * INCH, 14 * INCH),
  paper('tabloid', 11 * INCH, 17 * INCH),
  paper('12x18in', 12 * INCH, 18 * INCH),
  paper('13x19in', 13 * INCH, 19 * INCH),
];

/** All that can be named. */
export const papers: Paper[] = [...isoPapers, ...americanPapers];
