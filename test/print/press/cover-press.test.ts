import { expect, test } from 'vitest';
import { coverPress } from '../../../pipeline/print/press/cover-press.ts';
import { greyCondition } from '../../../pipeline/print/press/grey-condition.ts';

const MM = 72 / 25.4;
const shape = { trim: { width: 100, height: 200 }, spine: 10, bleed: 3, safe: 5, spineType: 3 };
const inMm = (box: readonly number[]) => box.map((edge) => Math.round((edge / MM) * 1000) / 1000);

test('without marks the sheet is the bleed, with its corner as the origin', () => {
  const { boxes, drawings } = coverPress(shape, 'none', greyCondition());
  expect(boxes.map(({ trim }) => inMm(trim))).toEqual([[3, 3, 213, 203]]);
  expect(inMm(boxes[0].bleed)).toEqual([0, 0, 216, 206]);
  expect(boxes[0].media).toEqual(boxes[0].bleed);
  expect(drawings).toEqual([]);
});

test('with marks the media grow, and the folds of the spine are marked above and below, outside of the bleed', () => {
  const { boxes, drawings } = coverPress(shape, 'crop', greyCondition());
  const [left, bottom, right, top] = inMm(boxes[0].media);
  expect([left, bottom].every((edge) => edge < -5) && right > 221 && top > 211).toBe(true);
  const { path, x, y } = drawings[0] as { path: string; x: number; y: number };
  expect(inMm([x, y])).toEqual([3, 3]);
  const lines = [...path.matchAll(/(\S+) (\S+) m (\S+) (\S+) l/g)].map((found) =>
    inMm(found.slice(1).map(Number)),
  );
  for (const fold of [100, 110]) {
    const own = lines.filter(([from, , to]) => Math.abs(from - fold) < 0.01 && Math.abs(to - fold) < 0.01);
    expect(own).toHaveLength(2);
    for (const [, from, , to] of own) expect(Math.max(from, to) < -3 || Math.min(from, to) > 203).toBe(true);
  }
});
