import type { Place } from '../../model/message.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';

/** The places of the values of a key's own keys, and under '' that of the key itself. */
export function placesOf(document: Document, key: string, values: object): Record<string, Place> {
  const keys = Object.keys(values).map((inner) => [inner, placeOf(document, [key, inner])] as const);
  return Object.fromEntries([['', placeOf(document, [key], 'key')], ...keys]);
}
