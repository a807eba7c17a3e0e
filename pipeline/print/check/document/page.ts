import type { Dict } from '../file/value.ts';

/** left, bottom, right, top in units of the page */
export type Box = [number, number, number, number];

export interface Page {
  /** from 1 */
  number: number;
  /** object number */
  object: number;
  dict: Dict;
  /** its own or those of the page tree above it */
  resources: Dict | null;
  hasOwnResources: boolean;
  /** boxes that are there, MediaBox and CropBox as inherited */
  boxes: Partial<Record<'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox' | 'ArtBox', Box>>;
}
