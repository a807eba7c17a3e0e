import type { TextBlock } from '../galley/block.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Shaper } from '../types.ts';
import type { FaceClasses } from './face-classes.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Markers } from './markers.ts';

/** What writing a section needs to know. */
export interface Emission {
  sheet: Sheet;
  faces: FaceClasses;
  metrics: FontMetrics;
  shaper: Shaper;
  markers: Markers;
  /** of the section */
  language: string;
  /** what ends an entry of the contents */
  folio: (block: TextBlock) => string;
  /** wraps that go over a page */
  spans: Map<string, { first: number; last: number }>;
}
