import type { RowBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import { cellLines } from './cell-lines.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { pixels } from './pixels.ts';

/** Writes units [from, to) of a row of a table, `gap` points below what stands above: cells of fixed width. */
export function emitRow(row: RowBlock, from: number, to: number, gap: number, emission: Emission): string {
  const { sheet, markers, language } = emission;
  const height = ((to - from) * row.leading * sheet.grid) / 2;
  const split = to < row.units || from > 0;
  const lang = (key: string) => (split ? ` lang="${markers.piece(language, key, from > 0)}"` : '');
  let right = row.left;
  const cells = row.cells.map((cell, index) => {
    const before = cell.left - right;
    right = cell.left + cell.width;
    const style = sheet.styles[cell.style];
    const { align } = cell.copy.paragraph;
    const classes = `s-${cell.style} ${emission.faces.of(faceOfStyle(style))}`;
    const aligned = align === style.align ? '' : `;text-align:${align}`;
    const padding = `${pixels(gap)} 0 0 ${pixels(before)}`;
    const size = `height:${pixels(height)};width:${pixels(cell.width)};padding:${padding}${aligned}`;
    const text = linesOf(cell, row, from, to, emission);
    return `<${cell.tag} class="${classes}"${lang(`${row.key}-${index}`)} style="${size}">${text}</${cell.tag}>`;
  });
  return `<tr${lang(row.key)}>${cells.join('')}</tr>`;
}

function linesOf(
  { copy, style }: RowBlock['cells'][number],
  row: RowBlock,
  from: number,
  to: number,
  emission: Emission,
): string {
  const { first, last } = cellLines(row, copy.lines.length, from, to);
  return first < last ? emitCopy(copy, first, last, emission.sheet.styles[style], emission, false) : '';
}
