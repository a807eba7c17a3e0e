import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PressMarks } from '../../../pipeline/model/edition.ts';
import type { Box } from '../../../pipeline/print/press/press.ts';
import { type PressShape, pressBoxes } from '../../../pipeline/print/press/press-boxes.ts';
import { pressMarks } from '../../../pipeline/print/press/press-marks.ts';
import { readPath } from './read-path.ts';

const MM = 72 / 25.4;
const A5 = { width: 148 * MM, height: 210 * MM };

const trims = fc.record({
  width: fc.double({ min: 50 * MM, max: 420 * MM, noNaN: true }),
  height: fc.double({ min: 50 * MM, max: 420 * MM, noNaN: true }),
});
const bleeds = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 20 * MM, noNaN: true }));
const sides = fc.constantFrom('right' as const, 'left' as const);
const shape = (marks: PressMarks[]) =>
  fc.record({ bleed: bleeds, atSpine: fc.boolean(), marks: fc.constantFrom(...marks) });

const isWithin = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

describe('boxes', () => {
  test('by default all three are the trim', () => {
    const plain: PressShape = { bleed: 0, atSpine: true, marks: 'none' };
    const { trim, bleed, media } = pressBoxes(A5, plain, 'right');
    expect(trim).toEqual([0, 0, A5.width, A5.height]);
    expect([bleed, media].map((box) => box.map((side) => side + 0))).toEqual([trim, trim]);
  });

  test('bleed without one at the spine: left of a right-hand page, right of a left-hand one', () => {
    const kdp: PressShape = { bleed: 9, atSpine: false, marks: 'none' };
    const of = (side: 'left' | 'right') => pressBoxes(A5, kdp, side).media.map((edge) => edge + 0);
    expect(of('right')).toEqual([0, -9, A5.width + 9, A5.height + 9]);
    expect(of('left')).toEqual([-9, -9, A5.width, A5.height + 9]);
  });

  test('each lies within the next; the trim is exact; all pages have one size', () => {
    fc.assert(
      fc.property(trims, shape(['none', 'crop', 'full']), sides, (trim, wishes, side) => {
        const boxes = pressBoxes(trim, wishes, side);
        expect(boxes.trim).toEqual([0, 0, trim.width, trim.height]);
        expect(isWithin(boxes.trim, boxes.bleed)).toBe(true);
        expect(isWithin(boxes.bleed, boxes.media)).toBe(true);
        const size = ({ media }: typeof boxes) => [media[2] - media[0], media[3] - media[1]];
        const other = pressBoxes(trim, wishes, side === 'left' ? 'right' : 'left');
        for (const axis of [0, 1]) expect(size(boxes)[axis]).toBeCloseTo(size(other)[axis], 6);
      }),
    );
  });

  test('with marks the trim stands in the middle of the media', () => {
    fc.assert(
      fc.property(trims, shape(['crop', 'full']), sides, (trim, wishes, side) => {
        const { media } = pressBoxes(trim, wishes, side);
        expect(media[0]).toBe(media[1]);
        expect(media[2] - trim.width).toBeCloseTo(-media[0], 6);
        expect(media[3] - trim.height).toBeCloseTo(-media[1], 6);
      }),
    );
  });
});

describe('marks', () => {
  test('lie outside of the bleed and within the media, whatever trim and bleed are', () => {
    fc.assert(
      fc.property(trims, shape(['crop', 'full']), sides, (trim, wishes, side) => {
        const { bleed, media } = pressBoxes(trim, wishes, side);
        const marks = pressMarks(trim, wishes.bleed, wishes.marks as 'crop' | 'full');
        for (const { box } of readPath(marks)) {
          expect(isWithin(box, media)).toBe(true);
          const isBeside = box[2] < bleed[0] || box[0] > bleed[2] || box[3] < bleed[1] || box[1] > bleed[3];
          expect(isBeside).toBe(true);
        }
      }),
    );
  });

  test('crop marks are the edges of the trim drawn on: two at each corner, on the line of the cut', () => {
    fc.assert(
      fc.property(trims, bleeds, ({ width, height }, bleed) => {
        const lines = readPath(pressMarks({ width, height }, bleed, 'crop'));
        expect(lines.length).toBe(8);
        const thousandth = (value: number) => Math.round(value * 1000) / 1000;
        const upright = lines.filter(({ box }) => box[0] === box[2]).map(({ box }) => box[0]);
        const level = lines.filter(({ box }) => box[1] === box[3]).map(({ box }) => box[1]);
        const right = thousandth(width);
        const top = thousandth(height);
        expect(upright.sort((a, b) => a - b)).toEqual([0, 0, right, right]);
        expect(level.sort((a, b) => a - b)).toEqual([0, 0, top, top]);
      }),
    );
  });

  test('full: four registration marks besides, in the middle of the sides', () => {
    const crop = pressMarks(A5, 9, 'crop');
    const full = pressMarks(A5, 9, 'full');
    expect(full.startsWith(crop)).toBe(true);
    const circles = readPath(full).filter(({ curves }) => curves === 4);
    const middles = circles.map(({ box }) => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
    expect(circles.length).toBe(4);
    expect(middles.filter(([x]) => Math.abs(x - A5.width / 2) < 0.01).length).toBe(2);
    expect(middles.filter(([, y]) => Math.abs(y - A5.height / 2) < 0.01).length).toBe(2);
    for (const { box } of circles) expect(box[2] - box[0]).toBeCloseTo(box[3] - box[1], 2);
  });
});
