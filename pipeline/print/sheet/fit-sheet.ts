import { onNotesGrid } from './on-notes-grid.ts';
import type { Sheet, Style, StyleName } from './schema.ts';

/** A small change of the page design that makes a text longer or shorter. All 0: the design as it is. */
export interface Fit {
  /** points that the grid, and with it the leading of text, is wider; multiples of .5 */
  leading: number;
  /** lines that a page has more, taken from the lower margin */
  lines: number;
  /** millimetres that lines are longer, half of them taken from each margin */
  measure: number;
  /** points that running text is larger */
  size: number;
}

/** Styles of running text: those that a change of size is for. */
const RUNNING = new Set<StyleName>([
  'body',
  'first',
  'item',
  'quotation',
  'verse',
  'signature',
  'label',
  'cell',
]);
const POINTS = 72 / 25.4;

/** The design with a change made. Everything stays on the grid; notes keep their size and leading. */
export function fitSheet(sheet: Sheet, fit: Fit): Sheet {
  const grid = sheet.grid + fit.leading;
  const styles = Object.fromEntries(
    Object.entries(sheet.styles as Record<string, Style>).map(([name, style]) => [
      name,
      {
        ...style,
        leading: onNotesGrid(name) ? style.leading : (style.leading / sheet.grid) * grid,
        size: RUNNING.has(name as StyleName) ? style.size + fit.size : style.size,
      },
    ]),
  ) as Sheet['styles'];
  const { margins } = sheet;
  return {
    ...sheet,
    grid,
    styles,
    margins: {
      ...margins,
      inner: margins.inner - fit.measure / 2,
      outer: margins.outer - fit.measure / 2,
      bottom: margins.bottom - (fit.lines * grid) / POINTS,
    },
  };
}
