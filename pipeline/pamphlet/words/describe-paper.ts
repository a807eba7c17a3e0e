import { toPoints } from '../sheet/to-points.ts';
import type { Paper } from '../sheet/types.ts';
import { describeSize } from './describe-size.ts';

/** A paper, for people: "A4 (210 x 297 mm)". */
export const describePaper = (paper: Paper): string =>
  /\d ?(?:mm|cm)$/.test(paper.name) ? paper.name : `${paper.name} (${describeSize(toPoints(paper))})`;
