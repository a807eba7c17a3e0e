import type { Box } from '../../document/page.ts';
import type { Check } from '../../rule.ts';

/** A hundredth of a unit: what programs round away. */
const TOLERANCE = 0.01;

const isIn = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] - TOLERANCE &&
  inner[1] >= outer[1] - TOLERANCE &&
  inner[2] <= outer[2] + TOLERANCE &&
  inner[3] <= outer[3] + TOLERANCE;

/** What has to lie in what. */
const PAIRS = [
  ['TrimBox', 'BleedBox'],
  ['ArtBox', 'BleedBox'],
  ['TrimBox', 'MediaBox'],
  ['ArtBox', 'MediaBox'],
  ['BleedBox', 'MediaBox'],
] as const;

/** ISO 15930-7: the trim lies in the bleed, and both lie in the media. */
export const boxesNested: Check = function* ({ pages }) {
  for (const { boxes, number, object } of pages)
    for (const [inner, outer] of PAIRS) {
      const [a, b] = [boxes[inner], boxes[outer]];
      if (a && b && !isIn(a, b))
        yield { what: `a ${inner} does not lie in its ${outer}`, where: { page: number, object } };
    }
};
