import type { Weighed } from './weigh-places.ts';

/** Whether two answers to one anchor are one place, told twice: both ends of them overlap. */
export function samePlace(a: Weighed, b: Weighed): boolean {
  const starts = a.from < b.startTo && b.from < a.startTo;
  const ends = a.endFrom < b.to && b.endFrom < a.to;
  return starts && ends;
}
