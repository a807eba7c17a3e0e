import type { RowBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { emitRules } from './emit-rule.ts';
import { points } from './emit-text.ts';

/** Writes a row of a table: cells of fixed width, rules drawn within the height of the row. */
export function emitRow(row: RowBlock, emission: Emission): string {
  const { sheet } = emission;
  const height = (row.height * sheet.grid) / 2;
  let right = row.left;
  const cells = row.cells.map((cell, index) => {
    const style = sheet.styles[cell.style];
    const before = cell.left - right;
    right = cell.left + cell.width;
    const { lines } = cell.copy;
    const text = lines.length > 0 ? emitCopy(cell.copy, 0, lines.length, style, emission) : '';
    const classes = `s-${cell.style} ${emission.faces.of(faceOfStyle(style))}`;
    const size = `height:${points(height)};width:${points(cell.width)};padding-left:${points(before)}`;
    return `<${cell.tag} class="${classes}" style="${size}">${index === 0 ? rulesOf(row, height, sheet.hair) : ''}${text}</${cell.tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** The rules of a row, drawn from its first cell over the width of the table. */
function rulesOf(row: RowBlock, height: number, hair: number): string {
  const depths = [...(row.rules.above ? [0] : []), ...(row.rules.below ? [height] : [])];
  const last = row.cells.at(-1);
  if (depths.length === 0 || !last) return '';
  return emitRules(Number((last.left + last.width - row.left).toFixed(3)), depths, hair);
}
