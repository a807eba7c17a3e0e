import type { FindingKey } from './finding-key.ts';

/** Findings that were there when it was written, each with how often it was. */
export type Baseline = (FindingKey & { count: number })[];
