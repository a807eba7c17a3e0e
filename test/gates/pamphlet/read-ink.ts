import { readFileSync } from 'node:fs';
import { runTool } from '../pdf/run-tool.ts';

/** Pixels in a millimetre. */
const PER_MM = 10;

/** Tells whether there is ink at a place of a sheet: millimetres from its left and its upper edge, looked at within 0.1 mm. */
export type InkAt = (x: number, y: number) => boolean;

/** Draws a page of a PDF with poppler; `at` is a path without extension to draw it to. */
export function readInk(pdf: string, page: number, at: string): InkAt {
  const dots = String(PER_MM * 25.4);
  const { status, output } = runTool('pdftoppm', [
    ...['-gray', '-r', dots, '-f', String(page), '-l', String(page), '-singlefile'],
    pdf,
    at,
  ]);
  if (status !== 0) throw new Error(`pdftoppm: ${output}`);
  const bytes = readFileSync(`${at}.pgm`);
  const [head, wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error('no PGM');
  const [width, height] = [Number(wide), Number(high)];
  return (x, y) => {
    const [column, row] = [Math.round(x * PER_MM), Math.round(y * PER_MM)];
    for (let down = row - 1; down <= row + 1; down++)
      for (let across = column - 1; across <= column + 1; across++)
        if (down >= 0 && across >= 0 && down < height && across < width)
          if (bytes[head.length + down * width + across] < 128) return true;
    return false;
  };
}
