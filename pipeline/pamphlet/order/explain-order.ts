import type { Order } from './order-sheets.ts';
import type { Cell, Side } from './types.ts';

/** What stands for a blank, and for a piece of a sheet that is waste. */
const BLANK = '·';
const WASTE = '×';

/**
 * The order of the sheets for people: a line for each side, pages from left to right as one looks at it, rows parted by a
 * stroke, `*` after what stands upside down.
 */
export function explainOrder({ sheets }: Order): string[] {
  const cells = sheets.flatMap(({ front, back }) => [...front, ...(back ?? [])].flat());
  const width = Math.max(...cells.map((cell) => name(cell).length));
  const label = String(sheets.length).length;
  return sheets.flatMap(({ front, back }, index) => {
    const start = `sheet ${String(index + 1).padStart(label)}`;
    const line = (side: Side) =>
      side.map((row) => row.map((cell) => name(cell).padStart(width)).join('  ')).join('  /  ');
    return [
      `${start}  front  ${line(front)}`,
      ...(back === null ? [] : [`${' '.repeat(start.length)}  back   ${line(back)}`]),
    ];
  });
}

function name(cell: Cell | null): string {
  if (cell === null) return WASTE;
  return `${cell.page ?? BLANK}${cell.turned ? '*' : ''}`;
}
