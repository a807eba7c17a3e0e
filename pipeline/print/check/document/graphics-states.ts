import { asName, type Dict } from '../file/value.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Graphics state dictionaries: those that say so and those that content sets. */
export function graphicsStates(document: PdfDocument): Dict[] {
  const { file, dictionaries } = document;
  const named = dictionaries.filter((dict) => asName(file.get(dict, 'Type')) === 'ExtGState');
  return [...new Set([...named, ...document.survey().states.keys()])];
}
