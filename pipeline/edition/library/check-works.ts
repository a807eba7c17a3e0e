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
/** Types that come out at a publisher's, and the fields of which one names that. */
const PUBLISHED = new Set(['book', 'chapter', 'pamphlet']);
const IMPRINT = ['publisher', 'publisher-place', 'original-publisher', 'collection-title'];

/** Fields of works that CSL does not have, and those that a work's type needs but are not there. */
export function checkWorks(document: Document): Message[] {
  return (document.root.items ?? []).flatMap(({ value }, index) =>
    isWork(value) ? checkWork(value, index, document) : [],
  );
}

function isWork(value: unknown): value is Work {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('type' in value)) return false;
  return typeof value.id === 'string' && typeof value.type === 'string';
}

function checkWork(work: Work, index: number, document: Document): Message[] {
  const unknown = Object.keys(work)
    .filter((field) => !isKnown.has(field))
    .map((field) => {
      const near = nearestNames(field, known);
      const fix = near.length > 0 ? `Write \`${near[0]}\`.` : undefined;
      const place = placeOf(document, [index, field], 'key');
      return finding('work-field-unknown', `${excerpt(field)} is no field of CSL-JSON`, place, fix);
    });
  const name = `${excerpt(work.id)} (${work.type})`;
  const place = placeOf(document, [index]);
  const missing = missingFields(work);
  const what = `${name} has no ${missing.join(', no ')}`;
  const incomplete = missing.length > 0 ? [finding('work-incomplete', what, place)] : [];
  const imprint = PUBLISHED.has(work.type) && IMPRINT.every((field) => work[field] === undefined);
  const unpublished = imprint ? [finding('work-publisher', `${name} has no publisher`, place)] : [];
  return [...unknown, ...incomplete, ...unpublished];
}
