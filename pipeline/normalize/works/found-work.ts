import type { Work } from '../../model/work.ts';

/** A work read out of a reference list, with its lines in the source. */
export interface FoundWork {
  work: Work;
  line: number;
  endLine: number;
}
