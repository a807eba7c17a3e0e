import type { RowBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { points } from './emit-text.ts';

/** Writes a row of a table: cells of fixed width, rules drawn within the height of the row. */
export function emitRow(row: RowBlock, emission: Emission): string {
  const { sheet } = emission;
  const height = (row.height * sheet.grid) / 2;
  let right = row.left;
  const cells = row.cells.map((cell) => {
    const style = sheet.styles[cell.style];
    const before = cell.left - right;
    right = cell.left + cell.width;
    const { lines } = cell.copy;
    const text = lines.length > 0 ? emitCopy(cell.copy, 0, lines.length, style, emission) : '';
    const classes = `s-${cell.style} ${emission.faces.of(faceOfStyle(style))}`;
    const size = `height:${points(height)};width:${points(cell.width)};padding-left:${points(before)}`;
    return `<${cell.tag} class="${classes}" style="${size}">${text}</${cell.tag}>`;
  });
  const rules = [row.rules.above ? 'above' : '', row.rules.below ? 'below' : ''].filter(Boolean).join(' ');
  return `<tr${rules === '' ? '' : ` class="${rules}"`}>${cells.join('')}</tr>`;
}
