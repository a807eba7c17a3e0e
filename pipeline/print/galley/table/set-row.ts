import type { Element, ElementContent } from 'hast';
import type { Style, StyleName } from '../../sheet/schema.ts';
import type { RowBlock, Wrap } from '../block.ts';
import type { Context } from '../handler.ts';
import { placeOf } from '../place-of.ts';
import { setCopy } from '../set-copy.ts';
import type { TableDesign } from './table-design.ts';
import type { SourceRow } from './table-rows.ts';

/** A row of more than this share of a page may go over it: kept whole it would leave as much white. */
const LONG = 1 / 3;

/** Sets a row; space, rules and what stays together are the table's to say. */
export function setRow(row: SourceRow, design: TableDesign, context: Context): RowBlock {
  const { setting, at } = context;
  const key = setting.key();
  const name = row.head ? design.head : design.cell;
  const style = setting.sheet.styles[name];
  const cells = row.cells.map((cell, column) =>
    setCell(cell, name, design.columns[column], `${key}-${column}`, context),
  );
  const lines = Math.max(1, ...cells.map(({ copy }) => copy.lines.length));
  const leading = Math.round(style.leading / (setting.sheet.grid / 2));
  const isLong = lines > Math.ceil(setting.frame.lines * LONG);
  const first = cells.find(({ copy }) => copy.paragraph.text.trim() !== '');
  return {
    kind: 'row',
    key,
    // what a page begins with when it begins with this row
    block: first ? first.copy.paragraph.id : null,
    place: row.cells[0] ? placeOf(row.cells[0], setting) : setting.place,
    wraps: [...at.wraps, section(at.wraps.at(-1), row.head)],
    ids: row.cells.flatMap((cell) => (typeof cell.properties.id === 'string' ? [cell.properties.id] : [])),
    before: 0,
    after: 0,
    grid: false,
    keep: 0,
    left: at.left,
    cells,
    units: isLong ? lines : 1,
    leading: isLong ? leading : lines * leading,
    heads: [],
    rules: { above: false, below: false },
  };
}

/** The head of a table as it is drawn once more: without calls, for its notes stand where it stood first. */
export function setHeadAgain(row: SourceRow, design: TableDesign, context: Context): RowBlock {
  const cells = row.cells.map((cell) => ({ ...cell, properties: {}, children: withoutCalls(cell.children) }));
  const silent = { ...context, setting: { ...context.setting, messages: [] } };
  const block = setRow({ ...row, cells }, design, silent);
  const table = context.at.wraps.at(-1)?.key ?? '';
  const hidden: Wrap = { key: `${table}-again`, tag: 'thead', attributes: { 'aria-hidden': 'true' } };
  return {
    ...block,
    block: null,
    wraps: [...context.at.wraps, hidden],
    units: 1,
    leading: block.units * block.leading,
  };
}

const section = (table: Wrap | undefined, head: boolean): Wrap => ({
  key: `${table?.key}-${head ? 'head' : 'body'}`,
  tag: head ? 'thead' : 'tbody',
  attributes: {},
});

function setCell(
  cell: Element,
  name: StyleName,
  { left, width }: TableDesign['columns'][number],
  otherwise: string,
  { setting }: Context,
): RowBlock['cells'][number] {
  const key = String(cell.properties.dataBlock ?? otherwise);
  const style = { ...setting.sheet.styles[name], align: alignOf(cell, setting.sheet.styles[name]) };
  const copy = setCopy(cell.children, style, width, setting, { key, place: placeOf(cell, setting) });
  return { tag: cell.tagName === 'th' ? 'th' : 'td', style: name, left, width, copy };
}

/** The alignment that a column was given, or that of the style. */
function alignOf(cell: Element, style: Style): Style['align'] {
  const { align } = cell.properties;
  return align === 'left' || align === 'right' || align === 'center' ? align : style.align;
}

function withoutCalls(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.properties.dataNote !== undefined) return [];
    const children = withoutCalls(node.children);
    // what is drawn once more leads nowhere, and nothing leads to it
    if (node.tagName === 'a') return children;
    const { id: _id, ...properties } = node.properties;
    return [{ ...node, properties, children }];
  });
}
