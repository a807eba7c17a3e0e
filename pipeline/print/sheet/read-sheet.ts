import { finding } from '../../diagnostics/finding.ts';
import type { Outcome } from '../../model/message.ts';
import { readDesign } from '../read-design.ts';
import { onNotesGrid } from './on-notes-grid.ts';
import { type Sheet, type Style, sheetSchema } from './schema.ts';

/** A leading may differ from whole half lines by rounding of the decimal fraction only. */
const TOLERANCE = 1e-9;

/**
 * Reads the page design from YAML. `file` names it in messages.
 * Syntax errors, unknown keys and bad values are messages (`sheet-invalid`) with line and column; then the value is null.
 */
export function readSheet(yaml: string, file: string): Outcome<Sheet | null> {
  const { value, messages } = readDesign(yaml, file, sheetSchema, 'sheet-invalid', 'sheet');
  if (value === null) return { value, messages };
  const off = offGrid(value.data).map(([path, what]) => finding('sheet-invalid', what, value.at(path)));
  return { value: off.length === 0 ? value.data : null, messages: off };
}

/** Styles whose leading would leave the grid: text in half lines, notes in lines of notes. */
function offGrid(sheet: Sheet): [string[], string][] {
  const half = sheet.grid / 2;
  return Object.entries(sheet.styles as Record<string, Style>).flatMap(
    ([name, style]): [string[], string][] => {
      const path = ['styles', name, 'leading'];
      if (onNotesGrid(name))
        return style.leading === sheet.notes.leading
          ? []
          : [
              [
                path,
                `styles.${name}.leading: ${style.leading} is not notes.leading (${sheet.notes.leading})`,
              ],
            ];
      const steps = style.leading / half;
      return Math.abs(steps - Math.round(steps)) < TOLERANCE
        ? []
        : [
            [
              path,
              `styles.${name}.leading: ${style.leading} pt is not a multiple of half the grid (${half} pt)`,
            ],
          ];
    },
  );
}
