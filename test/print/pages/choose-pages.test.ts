import { describe, expect, test } from 'vitest';
import { choosePages } from '../../../pipeline/print/pages/choose-pages.ts';
import { fitNotes } from '../../../pipeline/print/pages/fit-notes.ts';
import type { NoteDepth, PageRoom, Slug } from '../../../pipeline/print/pages/page.ts';

const ROOM: PageRoom = {
  lines: 34,
  grid: 14,
  note: { leading: 10.5, above: 5, rule: 6, between: 4 },
  series: 1,
};

const slug = (block: number, line: number, more: Partial<Slug> = {}): Slug => ({
  block,
  line,
  height: 2,
  before: 0,
  grid: true,
  breakAfter: true,
  hyphen: false,
  text: 1,
  head: 0,
  notes: [],
  ...more,
});

/** Paragraphs of one line. */
const lines = (count: number): Slug[] => Array.from({ length: count }, (_, index) => slug(index, 0));

/** A note that may be split two lines from either end. */
const note = (count: number, series = 0): NoteDepth => ({
  lines: count,
  series,
  splits: Array.from({ length: Math.max(0, count - 3) }, (_, index) => index + 2),
});

const ends = (slugs: Slug[], notes: NoteDepth[] = [], startsRight = false) =>
  choosePages(slugs, notes, ROOM, startsRight).map((page) => page.to);

describe('choosePages', () => {
  test('fills pages', () => {
    expect(ends(lines(100))).toEqual([34, 68, 100]);
  });

  test('where a left page has to end a line early, the right one beside it does so too', () => {
    const slugs = lines(120);
    slugs[32].breakAfter = true;
    slugs[33] = slug(33, 0, { breakAfter: false });
    slugs[34] = slug(33, 1);
    expect(ends(slugs).slice(0, 2)).toEqual([33, 66]);
  });

  test('but not where they do not face each other', () => {
    const slugs = lines(120);
    slugs[33] = slug(33, 0, { breakAfter: false });
    slugs[34] = slug(33, 1);
    expect(ends(slugs, [], true).slice(0, 2)).toEqual([33, 67]);
  });

  test('a right-hand page ends early rather than with a hyphen', () => {
    const slugs = lines(60);
    slugs[33].hyphen = true;
    expect(ends(slugs, [], true)).toEqual([33, 60]);
  });

  test('a last page of two lines is avoided', () => {
    expect(ends(lines(69)).at(-2)).toBeLessThan(67);
  });

  test('a note stands whole on the page of its call where that is possible', () => {
    const slugs = lines(60);
    slugs[30].notes = [0];
    const pages = choosePages(slugs, [note(3)], ROOM, true);
    expect(pages.map((page) => page.notes)).toEqual([[{ note: 0, from: 0, to: 3 }], []]);
  });

  test('a note longer than its page goes on, above the next one, until it ends', () => {
    const slugs = lines(90);
    slugs[3].notes = [0];
    slugs[80].notes = [1];
    const pages = choosePages(slugs, [note(100), note(2)], ROOM, true);
    const pieces = pages.flatMap((page) => page.notes);
    expect(pieces[0]).toMatchObject({ note: 0, from: 0 });
    pieces.slice(1).forEach((piece, index) => {
      const last = pieces[index];
      expect(piece.from).toBe(piece.note === last.note ? last.to : 0);
    });
    expect(pieces.at(-1)).toEqual({ note: 1, from: 0, to: 2 });
    expect(pages.filter((page) => page.continued).length).toBe(pieces.length - 2);
  });

  test('series stand below each other, with space between, in their order and not in that of their calls', () => {
    const slugs = lines(40);
    slugs[3].notes = [0];
    slugs[5].notes = [1, 2];
    const [first] = choosePages(slugs, [note(2, 1), note(3, 0), note(1, 1)], { ...ROOM, series: 2 }, true);
    expect(first.notes).toEqual([
      { note: 1, from: 0, to: 3 },
      { note: 0, from: 0, to: 2, apart: true },
      { note: 2, from: 0, to: 1 },
    ]);
  });

  test('what goes on from the page before stands above them all, and the space between series is kept', () => {
    const slugs = lines(24);
    slugs[2].notes = [0];
    slugs[22].notes = [1, 2];
    const notes = [note(46, 1), note(3, 0), note(4, 1)];
    const pages = choosePages(slugs, notes, { ...ROOM, series: 2 }, true);
    const [{ notes: last, continued }] = pages.slice(-1);
    expect(continued).toBe(true);
    expect(last.map(({ note: one, from, apart }) => [one, from > 0, apart ?? false])).toEqual([
      [0, true, false],
      [1, false, true],
      [2, false, true],
    ]);
    for (const page of pages) {
      const { leading, between, above, rule } = ROOM.note;
      const feet = page.notes.reduce(
        (sum, { from, to, apart }) => sum + (to - from) * leading + (apart ? between : 0),
        above + (page.continued ? rule : 0),
      );
      expect((page.to - page.from) * ROOM.grid + feet).toBeLessThanOrEqual(ROOM.lines * ROOM.grid);
    }
  });

  test('what cannot be broken and is deeper than a page stands alone and is told', () => {
    const slugs = [slug(0, 0), slug(1, 0, { height: 90 }), slug(2, 0)];
    const pages = choosePages(slugs, [], ROOM, true);
    expect(pages.map(({ from, to, overflows }) => [from, to, overflows])).toEqual([
      [0, 1, false],
      [1, 2, true],
      [2, 3, false],
    ]);
  });

  test('headings that never end still fill pages', () => {
    const slugs = lines(80).map((one) => ({ ...one, breakAfter: false }));
    slugs[79].breakAfter = true;
    expect(ends(slugs)).toEqual([34, 68, 80]);
  });
});

describe('fitNotes', () => {
  const notes = [note(10), note(4), note(3)];

  test('splits the last note only, two lines from either end', () => {
    expect(fitNotes([], [0, 1], 12, notes)).toMatchObject({ lines: 12, waiting: [{ note: 1, from: 2 }] });
    expect(fitNotes([], [0, 1], 13, notes)).toMatchObject({ lines: 12, waiting: [{ note: 1, from: 2 }] });
    expect(fitNotes([], [0, 1], 11, notes)).toBeNull();
    expect(fitNotes([], [0, 1], 9, notes)).toBeNull();
  });

  test('does not split notes of three lines', () => {
    expect(fitNotes([], [2], 2, notes)).toBeNull();
  });

  test('sets what waits first', () => {
    expect(fitNotes([{ note: 0, from: 6 }], [1], 8, notes)?.pieces).toEqual([
      { note: 0, from: 6, to: 10 },
      { note: 1, from: 0, to: 4 },
    ]);
    expect(fitNotes([{ note: 0, from: 6 }], [], 2, notes)?.waiting).toEqual([{ note: 0, from: 8 }]);
  });
});
