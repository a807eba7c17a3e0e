import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillColumns } from '../../../pipeline/print/columns/fill-columns.ts';
import { mayBreak } from '../../../pipeline/print/pages/make-slugs.ts';
import type { Slug } from '../../../pipeline/print/pages/page.ts';

/** Entries of so many lines; one with a minus begins a letter. */
function entries(...lines: number[]): Slug[] {
  return lines.flatMap((count, block) =>
    Array.from({ length: Math.abs(count) }, (_, line) => ({
      block,
      line,
      height: 1,
      before: line === 0 && count < 0 ? 1 : 0,
      grid: false,
      breakAfter: mayBreak(line + 1, Math.abs(count)),
      hyphen: false,
      text: 1,
      head: 0,
      notes: [],
    })),
  );
}

const room = (lines: number, top = 0) => ({
  columns: 2,
  pitch: 100,
  leading: 1,
  top,
  linesBelow: (at: number) => lines - at,
});

const fill = (slugs: Slug[], lines: number, startsRight = true, top = 0) =>
  fillColumns(slugs, 0, room(lines, top), startsRight).map((page) =>
    page.map(
      ({ from, to, top: at, continued }) => `${from}-${to}${at > 0 ? `@${at}` : ''}${continued ? '+' : ''}`,
    ),
  );

describe('columns', () => {
  test('fill one after the other; those of the last page are equal, the first the longest', () => {
    expect(fill(entries(...Array(31).fill(1)), 10)).toEqual([
      ['0-10', '10-20'],
      ['20-26', '26-31'],
    ]);
  });

  test('the first page begins below its title', () => {
    expect(fill(entries(...Array(12).fill(1)), 10, true, 4)).toEqual([['0-6@4', '6-12@4']]);
  });

  test('the space before a letter goes at the head of a column', () => {
    expect(fill(entries(1, 1, -1, 1), 2)).toEqual([['0-2', '2-4']]);
    expect(fill(entries(1, -1, 1, 1), 2)).toEqual([['0-1', '1-3'], ['3-4']]);
  });

  test('two lines of an entry stay together', () => {
    expect(fill(entries(1, 1, 1, 3, 1), 4)).toEqual([['0-3', '3-7']]);
    expect(fill(entries(1, 1, 4, 1, 1), 4)).toEqual([['0-4', '4-8']]);
  });

  test('an entry that goes over the leaf takes a line for its heading, over the gutter it does not', () => {
    const slugs = entries(6, 6, 12);
    expect(fill(slugs, 8)).toEqual([
      ['0-8', '8-16'],
      ['16-20@1+', '20-24'],
    ]);
    expect(fill(slugs, 8, false)).toEqual([
      ['0-8', '8-16'],
      ['16-20', '20-24'],
    ]);
  });

  test('every line stands once, in order, and no column is too deep', () => {
    const drawn = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 6, max: 20 }), fc.boolean(), (lines, depth, right) => {
        const slugs = entries(...lines.map((count) => (count % 4 === 0 ? -count : count)));
        const pages = fillColumns(slugs, 0, room(depth), right);
        const columns = pages.flat();
        expect(columns.map(({ from }) => from)).toEqual([0, ...columns.slice(0, -1).map(({ to }) => to)]);
        expect(columns.at(-1)?.to).toBe(slugs.length);
        for (const { from, to, top } of columns) {
          const own = slugs.slice(from, to);
          const used = own.reduce((sum, { height, before }, at) => sum + height + (at > 0 ? before : 0), top);
          expect(used).toBeLessThanOrEqual(depth);
          expect(own.at(-1)?.breakAfter).toBe(true);
        }
      }),
    );
  });
});
