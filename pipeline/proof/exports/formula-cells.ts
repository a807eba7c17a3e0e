/**
 * What spreadsheets take for a formula: a first character of = + - @, or a tab or line end before one (OWASP, CSV
 * Injection). Apostrophes before it are counted, so that a cell can be read back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;

/** A cell that no spreadsheet calculates: with an apostrophe before what would be a formula. */
export const neutralCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell as it was before it was made neutral. */
export const originalCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
