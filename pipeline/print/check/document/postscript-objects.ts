import { asName } from '../file/value.ts';
import type { Fault } from '../rule.ts';
import type { PdfDocument } from './pdf-document.ts';

/** PostScript XObjects, and forms and pictures that PostScript or OPI stand behind. */
export function* postscriptObjects({ file, dictionaries }: PdfDocument): Iterable<Fault> {
  for (const dict of dictionaries) {
    const subtype = asName(file.get(dict, 'Subtype'));
    const where = { object: dict.owner };
    if (asName(file.get(dict, 'Type')) === 'XObject' && subtype === 'PS')
      yield { what: 'there is a PostScript XObject', where };
    if (subtype !== 'Form' && subtype !== 'Image') continue;
    if (dict.entries.has('OPI'))
      yield { what: `a ${subtype === 'Form' ? 'form' : 'picture'} has OPI`, where };
    if (subtype === 'Form' && (dict.entries.has('PS') || asName(file.get(dict, 'Subtype2')) === 'PS'))
      yield { what: 'a form has PostScript', where };
  }
}
