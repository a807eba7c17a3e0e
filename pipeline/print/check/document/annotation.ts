import type { Dict } from '../file/value.ts';

export interface Annotation {
  dict: Dict;
  /** object number; that of the page where it is written there */
  object: number;
  /** from 1 */
  page: number;
  /** Subtype; "" where there is none */
  type: string;
}
