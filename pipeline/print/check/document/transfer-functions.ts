import { asName } from '../file/value.ts';
import type { Fault } from '../rule.ts';
import { graphicsStates } from './graphics-states.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Graphics states that change colours for the printer: TR, TR2 that is not Default, HTP. */
export function* transferFunctions(document: PdfDocument): Iterable<Fault> {
  for (const dict of graphicsStates(document)) {
    const keys = [
      dict.entries.has('TR') ? 'TR' : '',
      dict.entries.has('TR2') && asName(document.file.get(dict, 'TR2')) !== 'Default' ? 'TR2' : '',
      dict.entries.has('HTP') ? 'HTP' : '',
    ].filter(Boolean);
    for (const key of keys) yield { what: `a graphics state has ${key}`, where: { object: dict.owner } };
  }
}
