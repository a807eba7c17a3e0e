import { asDict, asName, asNumber, type Dict } from '../file/value.ts';
import { graphicsStates } from './graphics-states.ts';
import type { PdfDocument } from './pdf-document.ts';

/** The halftones of graphics states, and those that halftones of type 5 are made of. */
export function halftones(document: PdfDocument): Dict[] {
  const { file } = document;
  return graphicsStates(document).flatMap((state) => {
    const halftone = asDict(file.get(state, 'HT'));
    if (halftone === null) return [];
    if (asNumber(file.get(halftone, 'HalftoneType')) !== 5) return [halftone];
    return [
      halftone,
      ...[...halftone.entries.values()].flatMap((value) => asDict(file.resolve(value)) ?? []),
    ];
  });
}

/** What the standards have against a halftone; null for nothing. */
export function halftoneFault({ file }: PdfDocument, halftone: Dict): string | null {
  const type = asNumber(file.get(halftone, 'HalftoneType'));
  if (type !== 1 && type !== 5) return `a halftone has the type ${type}`;
  return asName(file.get(halftone, 'HalftoneName')) !== null || halftone.entries.has('HalftoneName')
    ? 'a halftone has a HalftoneName'
    : null;
}
