/** What a cell asks for, in points. */
export interface CellWidths {
  least: number;
  natural: number;
}

/**
 * Widths of the columns of a table in points. All natural widths where they fit into `room` with `gap` between columns;
 * else the least ones and a share of the rest by what each column lacks of the room; `fits` is false where even those are too
 * wide.
 */
export function columnWidths(
  rows: CellWidths[][],
  room: number,
  gap: number,
): { widths: number[]; fits: boolean } {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const most = (pick: (cell: CellWidths) => number) =>
    Array.from({ length: count }, (_, column) =>
      rows.reduce((width, row) => Math.max(width, row[column] ? pick(row[column]) : 0), 0),
    );
  const available = room - gap * Math.max(0, count - 1);
  const natural = most((cell) => cell.natural);
  const least = most((cell) => cell.least);
  const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(natural) <= available) return { widths: natural, fits: true };
  if (sum(least) > available) {
    // Every column keeps a share, so that the words can be broken and nothing is lost.
    const scale = Math.max(available, count) / sum(least);
    return { widths: least.map((width) => width * scale), fits: false };
  }
  // a cell of many lines wants the whole room, and not so many times as much as the others as it is longer
  const lacking = natural.map((width, column) => Math.min(width, available) - least[column]);
  const spare = available - sum(least);
  const all = sum(lacking);
  const share = (column: number) => (all > 0 ? (spare * lacking[column]) / all : 0);
  return { widths: least.map((width, column) => width + share(column)), fits: true };
}
