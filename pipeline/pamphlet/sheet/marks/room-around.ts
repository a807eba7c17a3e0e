import type { Frame } from '../types.ts';

/** The block of pages, and the points that are left of the sheet above and below it (level), and beside it (upright). */
export function roomAround({ sheet, columns, rows, cell }: Frame) {
  const [left, bottom] = [columns[0], rows[rows.length - 1]];
  const block = { left, bottom, right: sheet.width - left, top: rows[0] + cell.height };
  return { block, level: bottom, upright: left };
}
