import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressBoxes } from '../../../pipeline/print/press/press-boxes.ts';
import { pressLine } from '../../../pipeline/print/press/press-line.ts';
import { pressMarks } from '../../../pipeline/print/press/press-marks.ts';
import type { Stamp } from '../../../pipeline/print/types.ts';
import { typewriter } from '../layout/doubles.ts';
import { readPath } from './read-path.ts';

const MM = 72 / 25.4;
const FACTS = { title: 'Two Ledgers', page: 3, pages: 212, folio: 'iv', date: '2026-11-22' };

/** Left, bottom, right, top of a line as it is drawn: letters are lower than the size is high. */
function boxOf(stamp: Stamp): [number, number, number, number] {
  const width = typewriter.width(stamp.text, stamp);
  const left = stamp.align === 'left' ? stamp.x : stamp.x - width;
  return [left, stamp.y - stamp.size / 4, left + width, stamp.y + stamp.size * 0.75];
}

test('the title left, page and date right', () => {
  const line = pressLine(FACTS, { width: 148 * MM }, 0, typewriter);
  expect(line.map(({ text, align, page }) => [text, align, page])).toEqual([
    ['Two Ledgers', 'left', 3],
    ['iv (4 of 212) · 2026-11-22', 'right', 3],
  ]);
});

test('a book without date has a line without it', () => {
  const [, right] = pressLine({ ...FACTS, date: '' }, { width: 148 * MM }, 0, typewriter);
  expect(right.text).toBe('iv (4 of 212)');
});

test('a long title loses its last words, a narrow page its date, then the line', () => {
  const title = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');
  const [left] = pressLine({ ...FACTS, title }, { width: 148 * MM }, 0, typewriter);
  expect(left.text).toMatch(/^word0 word1 .* …$/);
  const narrow = pressLine(FACTS, { width: 60 * MM }, 0, typewriter);
  expect(narrow.map(({ text }) => text)).toEqual(['Two Ledgers', 'iv (4 of 212)']);
  expect(pressLine(FACTS, { width: 20 * MM }, 0, typewriter)).toEqual([]);
});

test('it touches no mark and no bleed and stays within the media, whatever trim, bleed and words are', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 12 });
  const sizes = fc.double({ min: 50, max: 420, noNaN: true });
  const bleeds = fc.double({ min: 0, max: 20, noNaN: true });
  fc.assert(
    fc.property(words, sizes, sizes, bleeds, (title, width, height, bleed) => {
      const trim = { width: width * MM, height: height * MM };
      const facts = { ...FACTS, title: title.join(' '), pages: 12_345, folio: 'mmmdccclxxxviii' };
      const stamps = pressLine(facts, trim, bleed * MM, typewriter);
      const shape = { bleed: bleed * MM, atSpine: true, marks: 'full' as const };
      const { bleed: bleedBox, media } = pressBoxes(trim, shape, 'right');
      const boxes = stamps.map(boxOf);
      const marks = readPath(pressMarks(trim, bleed * MM, 'full')).map(({ box }) => box);
      for (const [at, box] of boxes.entries()) {
        expect(box[3]).toBeLessThan(bleedBox[1]);
        expect(box[1]).toBeGreaterThan(media[1]);
        for (const other of [...marks, ...boxes.slice(0, at)]) {
          const isApart = box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3];
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});
