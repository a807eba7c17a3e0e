import type { Element } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { StyleName } from '../sheet/schema.ts';
import type { Copy, RowBlock, Wrap } from './block.ts';
import { columnWidths } from './column-widths.ts';
import { type Context, elements, type Handler, spaced } from './handler.ts';
import { readInline } from './read-inline.ts';
import { faceOfStyle, setCopy } from './set-copy.ts';
import { setText } from './set-text.ts';

/** Half lines above and below a table. */
const TABLE_SPACE = 1;

interface SourceRow {
  node: Element;
  cells: Element[];
  head: boolean;
}

/**
 * A table of simple columns: natural widths where they fit, else shared out. A table whose longest words don't fit side
 * by side is a message (`table-too-wide`).
 */
export const table: Handler = (node, context) => {
  const rows = rowsOf(node);
  const columns = layOut(rows, context);
  const last = columns.at(-1);
  const width = last ? last.left + last.width : context.setting.frame.measure;
  // by its role: a further piece, without heads, would be a table for layout to Chromium, and not tagged
  const attributes = { role: 'table' };
  const wrap: Wrap = { key: context.setting.key(), tag: 'table', attributes, width };
  const at = { ...context.at, wraps: [...context.at.wraps, wrap] };
  const caption = elements(node)
    .filter((child) => child.tagName === 'caption')
    .flatMap((child) => setText(child, { style: 'caption', tag: 'caption', at }, context.setting) ?? []);
  for (const block of caption) block.keep = 2;
  const blocks = rows.map((row, index) => setRow(row, index, rows, columns, { ...context, at }));
  return spaced([...caption, ...blocks], TABLE_SPACE, TABLE_SPACE);
};

function rowsOf(node: Element, head = false): SourceRow[] {
  return elements(node).flatMap((child): SourceRow[] => {
    if (child.tagName === 'tr') {
      const cells = elements(child).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
      return [
        {
          node: child,
          cells,
          head: head || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th')),
        },
      ];
    }
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child, child.tagName === 'thead') : [];
  });
}

const cellStyle = (row: SourceRow): StyleName => (row.head ? 'cell-head' : 'cell');

/** Left edge and width of each column in points. */
function layOut(rows: SourceRow[], context: Context): { left: number; width: number }[] {
  const { setting, at } = context;
  const gap = setting.sheet.tables.gap * setting.sheet.styles.cell.size;
  const wants = rows.map((row) => row.cells.map((cell) => cellWidths(cell, cellStyle(row), context)));
  const room = setting.frame.measure - at.left - at.right;
  const { widths, fits } = columnWidths(wants, room, gap);
  if (!fits) {
    const what = `A table of ${widths.length} columns in “${setting.section}” is wider than the text block.`;
    setting.messages.push(finding('table-too-wide', what));
  }
  let left = at.left;
  return widths.map((width) => {
    const column = { left, width };
    left += width + gap;
    return column;
  });
}

/** The width of a cell on one line, and of its longest word. Marks of calls within it count. */
function cellWidths(cell: Element, name: StyleName, context: Context): { least: number; natural: number } {
  const { setting } = context;
  // What is wrong with the content is reported when the cell is set.
  const { text, runs } = readInline(cell.children, faceOfStyle(setting.sheet.styles[name]), {
    ...setting,
    messages: [],
  });
  let least = 0;
  let natural = 0;
  let word = 0;
  for (const run of runs)
    for (const piece of text.slice(run.from, run.to).split(/(?<= )/)) {
      const width = setting.shaper.width(piece, run);
      natural += width;
      word += width;
      least = Math.max(least, word);
      if (piece.endsWith(' ')) word = 0;
    }
  return { least, natural };
}

function setRow(
  row: SourceRow,
  index: number,
  rows: SourceRow[],
  columns: { left: number; width: number }[],
  context: Context,
): RowBlock {
  const { setting, at } = context;
  const key = setting.key();
  const name = cellStyle(row);
  const style = setting.sheet.styles[name];
  const cells = row.cells.map((cell, column) => {
    const { left, width } = columns[column];
    const block = String(cell.properties.dataBlock ?? `${key}-${column}`);
    const copy = setCopy(cell.children, style, width, setting, block);
    const tag = cell.tagName === 'th' ? ('th' as const) : ('td' as const);
    return { tag, style: name, left, width, copy, block };
  });
  const section: Wrap = {
    key: `${at.wraps.at(-1)?.key}-${row.head ? 'head' : 'body'}`,
    tag: row.head ? 'thead' : 'tbody',
    attributes: {},
  };
  const lines = Math.max(1, ...cells.map((cell) => cell.copy.lines.length));
  const leading = Math.round(style.leading / (setting.sheet.grid / 2));
  return {
    kind: 'row',
    key,
    block: firstWords(cells),
    wraps: [...at.wraps, section],
    ids: row.cells.flatMap((cell) => (typeof cell.properties.id === 'string' ? [cell.properties.id] : [])),
    before: 0,
    after: 0,
    grid: false,
    keep: row.head ? 2 : index === 0 || index === rows.length - 2 ? 1 : 0,
    left: at.left,
    cells,
    height: lines * leading,
    rules: { above: index === 0, below: (row.head && !rows[index + 1]?.head) || index === rows.length - 1 },
  };
}

/** The cell that a page begins with when it begins with this row: the first that holds words. */
function firstWords(cells: { copy: Copy; block: string }[]): string | null {
  return cells.find(({ copy }) => copy.paragraph.text.trim() !== '')?.block ?? null;
}
