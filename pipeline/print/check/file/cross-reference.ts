import type { Dict } from './value.ts';

/** Where an object lies: at an offset, or in an object stream. */
export type Entry = { offset: number } | { stream: number; index: number };

export interface CrossReference {
  /** object number -> where it lies; null for free ones */
  entries: Map<number, Entry | null>;
  trailer: Dict;
}
