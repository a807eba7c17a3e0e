import type { CoverSettings } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import type { CoverFile } from '../schemas/cover.ts';
import { placesOf } from './places-of.ts';

/** What is asked of the covers, each wish with its place in the document. */
export function toCover(cover: CoverFile, document: Document): CoverSettings {
  return { ...cover, places: placesOf(document, 'cover', cover) };
}
