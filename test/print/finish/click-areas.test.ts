import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, clickAreas } from '../../../pipeline/print/finish/navigation/click-areas.ts';

const PAGE: Area = [0, 0, 400, 600];
/** Points: 24 CSS pixels */
const COMFORTABLE = 18;

const overlap = (a: Area, b: Area) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const holds = (outer: Area, inner: Area) =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

describe('areas of links', () => {
  test('a call by itself becomes as large as can be hit, around its middle', () => {
    expect(clickAreas([[100, 200, 104, 210]], PAGE)).toEqual([[93, 196, 111, 214]]);
  });
  test('at the edge of the page it does not go over it', () => {
    expect(clickAreas([[1, 595, 5, 600]], PAGE)).toEqual([[0, 588.5, 12, 600]]);
  });
  test('what is wide enough stays as it is', () => {
    expect(clickAreas([[100, 200, 140, 210]], PAGE)).toEqual([[100, 200, 140, 210]]);
  });
  test('two calls beside each other share the room between them', () => {
    const [left, right] = clickAreas(
      [
        [100, 200, 104, 210],
        [108, 200, 112, 210],
      ],
      PAGE,
    );
    expect([left[2], right[0]]).toEqual([106, 106]);
  });
  test('two calls below each other likewise', () => {
    const [upper, lower] = clickAreas(
      [
        [100, 214, 104, 222],
        [100, 200, 104, 208],
      ],
      PAGE,
    );
    expect([upper[1], lower[3]]).toEqual([211, 211]);
  });

  const area = fc
    .tuple(
      fc.integer({ min: 0, max: 390 }),
      fc.integer({ min: 0, max: 590 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 4, max: 14 }),
    )
    .map(([x, y, width, height]): Area => [x, y, Math.min(400, x + width), Math.min(600, y + height)]);

  test('always on the page, never smaller than the link, and none lies on another that it did not lie on', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 12 }), (areas) => {
        const found = clickAreas(areas, PAGE);
        for (const [index, one] of found.entries()) {
          expect(holds(PAGE, one)).toBe(true);
          expect(holds(one, areas[index])).toBe(true);
          expect(one[2] - one[0]).toBeLessThanOrEqual(
            Math.max(COMFORTABLE, areas[index][2] - areas[index][0]),
          );
          for (const [other, around] of found.entries())
            if (other !== index && !overlap(areas[index], areas[other]))
              expect(overlap(one, around)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
