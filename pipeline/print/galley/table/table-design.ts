import type { Element } from 'hast';
import { finding } from '../../../diagnostics/finding.ts';
import type { StyleName } from '../../sheet/schema.ts';
import type { Context } from '../handler.ts';
import { placeOf } from '../place-of.ts';
import { cellWidths } from './cell-widths.ts';
import { columnWidths } from './column-widths.ts';
import type { SourceRow } from './table-rows.ts';

/** How the rows of a table are set. */
export interface TableDesign {
  /** left edge and width in points */
  columns: { left: number; width: number }[];
  cell: StyleName;
  head: StyleName;
  /** false: its words are broken anywhere, as one message says of all of them */
  fits: boolean;
}

/** What is tried in turn until the columns fit: the design's own type, smaller type, and divided words in that. */
const TRIES: { cell: StyleName; head: StyleName; divided: boolean }[] = [
  { cell: 'cell', head: 'cell-head', divided: false },
  { cell: 'cell-small', head: 'cell-head-small', divided: false },
  { cell: 'cell-small', head: 'cell-head-small', divided: true },
];

/**
 * Columns and type of a table: as wide as what stands in them where that fits, else narrowed to the longest word, in
 * smaller type, with divided words. A table that does not fit even then is a message (`table-too-wide`).
 */
export function tableDesign(node: Element, rows: SourceRow[], context: Context): TableDesign {
  const { setting, at } = context;
  const room = setting.frame.measure - at.left - at.right;
  let last: TableDesign | null = null;
  for (const { cell, head, divided } of TRIES) {
    const gap = setting.sheet.tables.gap * setting.sheet.styles[cell].size;
    const wants = rows.map((row) =>
      row.cells.map((one) => cellWidths(one, row.head ? head : cell, setting, divided)),
    );
    const { widths, fits } = columnWidths(wants, room, gap);
    last = { columns: placed(widths, at.left, gap), cell, head, fits };
    if (fits) return last;
  }
  const count = last?.columns.length ?? 0;
  const what = `A table of ${count} columns in “${setting.section}” is wider than the text block.`;
  setting.messages.push(finding('table-too-wide', what, placeOf(node, setting)));
  return last ?? { columns: [], cell: 'cell', head: 'cell-head', fits: true };
}

function placed(widths: number[], from: number, gap: number): TableDesign['columns'] {
  let left = from;
  return widths.map((width) => {
    const column = { left, width };
    left += width + gap;
    return column;
  });
}
