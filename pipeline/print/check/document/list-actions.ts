import { asName, type Dict } from '../file/value.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Types of actions (ISO 32000-1, Table 198, and those that were once there). No other dictionary has such an S. */
const TYPES = new Set(
  (
    'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState ' +
    'Rendition Trans GoTo3DView set-state no-op'
  ).split(' '),
);

/** The actions of a file, wherever they are, in the order of the objects. */
export function listActions({ file, dictionaries }: PdfDocument): { dict: Dict; type: string }[] {
  return dictionaries.flatMap((dict) => {
    const type = asName(file.get(dict, 'S')) ?? '';
    const isAction = TYPES.has(type) || asName(file.get(dict, 'Type')) === 'Action';
    return isAction ? [{ dict, type }] : [];
  });
}
