import type { Message } from '../../../model/message.ts';
import type { Block, RowBlock, Wrap } from '../block.ts';
import { type Context, elements, type Handler, spaced } from '../handler.ts';
import { setText } from '../set-text.ts';
import { setHeadAgain, setRow } from './set-row.ts';
import { type TableDesign, tableDesign } from './table-design.ts';
import { type SourceRow, tableRows } from './table-rows.ts';

/** Half lines above and below a table. */
const TABLE_SPACE = 1;

/** Heads that take more of a page than this are not drawn again. */
const MOST_HEAD = 1 / 4;

/** A table: caption, head, rows. Its head stands again above the rows that a further page begins with. */
export const table: Handler = (node, context) => {
  const { setting } = context;
  const rows = tableRows(node);
  const design = tableDesign(node, rows, context);
  const last = design.columns.at(-1);
  const width = last ? last.left + last.width : setting.frame.measure;
  // by its role: a further piece, without heads, would be a table for layout to Chromium, and not tagged
  const attributes = { role: 'table' };
  const wrap: Wrap = { key: setting.key(), tag: 'table', attributes, width };
  const inner = { ...context, at: { ...context.at, wraps: [...context.at.wraps, wrap] } };
  const caption = elements(node)
    .filter((child) => child.tagName === 'caption')
    .flatMap((child) => setText(child, { style: 'caption', tag: 'caption', at: inner.at }, setting) ?? []);
  for (const block of caption) block.keep = 2;
  const blocks = setRows(rows, design, inner);
  drawRules(
    blocks,
    rows.map(({ head }) => head),
  );
  const first = rows.findIndex(({ head }) => !head);
  const heads = rows.slice(0, Math.max(0, first)).map((row) => setHeadAgain(row, design, inner));
  drawRules(
    heads,
    heads.map(() => true),
  );
  const depth = heads.reduce((sum, head) => sum + head.leading, 0);
  if (depth <= setting.frame.lines * 2 * MOST_HEAD)
    rows.forEach(({ head }, index) => {
      if (!head) blocks[index].heads = heads;
    });
  return spaced<Block>([...caption, ...blocks], TABLE_SPACE, TABLE_SPACE);
};

/** The rows of a table. That words of one too wide are cut is not told of each. */
function setRows(rows: SourceRow[], design: TableDesign, context: Context): RowBlock[] {
  const { setting } = context;
  const messages: Message[] = [];
  const blocks = rows.map((row) => setRow(row, design, { ...context, setting: { ...setting, messages } }));
  setting.messages.push(...messages.filter(({ rule }) => design.fits || rule !== 'line-word-cut'));
  return blocks;
}

/** Rules above the first row, below the head and below the last one; what would look lost alone stays together. */
function drawRules(rows: RowBlock[], head: boolean[]): void {
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1;
    row.rules = { above: index === 0, below: (head[index] && !head[index + 1]) || isLast };
    row.keep = head[index] ? 2 : index === 0 || index === rows.length - 2 ? 1 : 0;
  });
}
