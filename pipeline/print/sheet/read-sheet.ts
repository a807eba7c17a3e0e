import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome, Place } from '../../model/message.ts';
import { type Sheet, type Style, sheetSchema } from './schema.ts';

/** A leading may differ from whole half lines by rounding of the decimal fraction only. */
const TOLERANCE = 1e-9;

/**
 * Reads the page design from YAML. `file` names it in messages.
 * Syntax errors, unknown keys and bad values are messages (`sheet-invalid`) with line and column; then the value is null.
 */
export function readSheet(yaml: string, file: string): Outcome<Sheet | null> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const broken = document.errors.map((error) =>
    finding('sheet-invalid', error.message, placeAt(error.pos[0])),
  );
  if (broken.length > 0) return { value: null, messages: broken };

  const result = sheetSchema.safeParse(document.toJS());
  const at = (path: PropertyKey[]) => placeAt(offsetOf(document, path));
  const messages: Message[] = result.success
    ? offGrid(result.data).map(([path, what]) => finding('sheet-invalid', what, at(path)))
    : result.error.issues.map((issue) =>
        finding(
          'sheet-invalid',
          `${issue.path.map(String).join('.') || 'sheet'}: ${issue.message}`,
          at(pathOf(issue)),
        ),
      );
  return { value: result.success && messages.length === 0 ? result.data : null, messages };
}

/** Where an issue points to: the first unknown key itself, not the map that holds it. */
function pathOf(issue: { path: PropertyKey[]; code?: string; keys?: string[] }): PropertyKey[] {
  return issue.code === 'unrecognized_keys' && issue.keys ? [...issue.path, issue.keys[0]] : issue.path;
}

/** Offset of the nearest node on the way that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Styles whose leading would leave the grid: text in half lines, notes in lines of notes. */
function offGrid(sheet: Sheet): [string[], string][] {
  const half = sheet.grid / 2;
  return Object.entries(sheet.styles as Record<string, Style>).flatMap(
    ([name, style]): [string[], string][] => {
      const path = ['styles', name, 'leading'];
      if (name === 'note' || name.startsWith('note-'))
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
