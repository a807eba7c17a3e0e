import type { Check } from '../../rule.ts';
import { type Cell, tableRows } from '../../structure/table-rows.ts';

/** Columns of each row, cells that reach down from rows above counted; `over` where one reaches below the last row. */
function rowWidths(rows: Cell[][]): { widths: number[]; over: boolean } {
  /** for each column, how many more rows the cell in it goes on */
  let open: number[] = [];
  const widths = rows.map((cells) => {
    let column = 0;
    for (const { columns, rows: deep } of cells) {
      while (open[column] > 0) column++;
      for (let i = 0; i < columns; i++) open[column++] = deep;
    }
    const width = open.findLastIndex((left) => left > 0) + 1;
    const isWhole = Array.from(open.slice(0, width)).every((left) => left > 0);
    open = Array.from(open, (left) => Math.max(0, (left ?? 0) - 1));
    return isWhole ? width : -1;
  });
  return { widths, over: open.some((left) => left > 0) };
}

/** ISO 14289-1, 7.2: all rows of a table have the same number of columns, spans counted. */
export const tableIrregular: Check = function* (document) {
  const structure = document.structure();
  for (const element of structure?.elements ?? []) {
    if (element.role !== 'Table') continue;
    const { widths, over } = rowWidths(tableRows(document.file, structure!, element));
    const where = { element, object: element.object };
    if (new Set(widths).size > 1 || widths.includes(-1))
      yield { what: 'rows of a Table have different numbers of columns', where };
    if (over) yield { what: 'a cell reaches below the last row of its Table', where };
  }
};
