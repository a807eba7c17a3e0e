import type { Trim } from '../../model/edition.ts';
import { onNotesGrid } from './on-notes-grid.ts';
import { measureOf } from './page-frame.ts';
import type { Sheet, Style, StyleName } from './schema.ts';

/**
 * The sheet as a trim (mm) takes it: where lines are short, all of it is set smaller on a finer grid, so that a line holds
 * words enough. Nothing becomes smaller than can be read, so notes stay as they are and only stand closer.
 */
export function sheetFor(sheet: Sheet, trim: Trim): Sheet {
  const { small, grid } = sheet;
  if (measureOf(sheet, trim) >= small.below) return sheet;
  // a tenth of a point is finer than the eye
  const size = (points: number) =>
    Math.max(Math.min(points, small.least), Math.round(points * small.sizes * 10) / 10);
  const depth = (points: number) => (points * small.grid) / grid;
  const styles = Object.fromEntries(
    (Object.entries(sheet.styles) as [StyleName, Style][]).map(([name, style]) => {
      const leading = onNotesGrid(name) ? small.notes : depth(style.leading);
      return [name, { ...style, size: size(style.size), leading }];
    }),
  ) as Sheet['styles'];
  return {
    ...sheet,
    grid: small.grid,
    rule: depth(sheet.rule),
    notes: { ...sheet.notes, leading: small.notes },
    heads: { ...sheet.heads, size: size(sheet.heads.size), above: depth(sheet.heads.above) },
    folios: { ...sheet.folios, size: size(sheet.folios.size), below: depth(sheet.folios.below) },
    index: { ...sheet.index, gap: depth(sheet.index.gap) },
    styles,
  };
}
