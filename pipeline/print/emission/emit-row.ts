import type { RowBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { pixels } from './pixels.ts';

/** Writes a row of a table: cells of fixed width. */
export function emitRow(row: RowBlock, emission: Emission): string {
  const { sheet } = emission;
  const height = (row.height * sheet.grid) / 2;
  let right = row.left;
  const cells = row.cells.map((cell) => {
    const style = sheet.styles[cell.style];
    const before = cell.left - right;
    right = cell.left + cell.width;
    const { lines } = cell.copy;
    const text = lines.length > 0 ? emitCopy(cell.copy, 0, lines.length, style, emission, false) : '';
    const classes = `s-${cell.style} ${emission.faces.of(faceOfStyle(style))}`;
    const size = `height:${pixels(height)};width:${pixels(cell.width)};padding-left:${pixels(before)}`;
    return `<${cell.tag} class="${classes}" style="${size}">${text}</${cell.tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
