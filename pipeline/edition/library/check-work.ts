import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { cslDateFields, cslNameFields, cslOtherFields, cslTextFields } from './csl-names.ts';
import { missingFields } from './missing-fields.ts';

const known = [...cslOtherFields, ...cslNameFields, ...cslDateFields, ...cslTextFields];
const isKnown = new Set(known);

/** Fields of a work that CSL does not have, and those that its type needs but are not there. */
export function checkWork(work: Work, index: number, document: Document): Message[] {
  const unknown = Object.keys(work)
    .filter((field) => !isKnown.has(field))
    .map((field) => {
      const near = nearestNames(field, known);
      const fix = near.length > 0 ? `Write \`${near[0]}\`.` : undefined;
      const place = placeOf(document, [index, field], 'key');
      return finding('work-field-unknown', `${excerpt(field)} is no field of CSL-JSON`, place, fix);
    });
  const missing = missingFields(work);
  if (missing.length === 0) return unknown;
  const what = `${excerpt(work.id)} (${work.type}) has no ${missing.join(', no ')}`;
  return [...unknown, finding('work-incomplete', what, placeOf(document, [index]))];
}
