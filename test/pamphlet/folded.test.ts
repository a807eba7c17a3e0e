import { beforeAll, describe, expect, test } from 'vitest';
import { type ImposeOptions, impose } from '../../pipeline/pamphlet/impose.ts';
import type { Cell, Direction, Scheme } from '../../pipeline/pamphlet/order/types.ts';
import { parsePaper } from '../../pipeline/pamphlet/sheet/parse-paper.ts';
import { editionFonts } from '../print/lines/edition-fonts.ts';
import { cutPile, foldAndRead, paperOf, readLeaves, readMiniBook } from './fold.ts';
import { bytesOf, foreignPdf, INSET } from './foreign-pdf.ts';
import { type ReadSide, readSheets } from './read-sheets.ts';

const MM = 72 / 25.4;
const A6 = { width: 105 * MM, height: 148 * MM };
/** One place stays blank, and of the signatures one is short. */
const PAGES = 23;
const SIGNATURE = 8;

const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
const sources = new Map<number, Uint8Array>();
beforeAll(async () => {
  for (const n of [8, PAGES])
    sources.set(n, await bytesOf(await foreignPdf(numbers.slice(0, n).map(() => A6))));
});

/** A page as it is found on a sheet: its trim, from the two words that stand in its corners. */
interface Found {
  page: number;
  turned: boolean;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

function pagesOn({ texts }: ReadSide): Found[] {
  return texts
    .filter(({ text }) => text.endsWith('-sw'))
    .map((start) => {
      const page = Number.parseInt(start.text, 10);
      const end = texts.find(({ text }) => text === `${page}-ne`);
      if (end === undefined) throw new Error(`page ${page} is cut off`);
      const [left, right] = [start.x, end.x].toSorted((a, b) => a - b);
      const [bottom, top] = [start.y, end.y].toSorted((a, b) => a - b);
      return {
        page,
        turned: start.turned,
        left: left - INSET,
        right: right + INSET,
        bottom: bottom - INSET,
        top: top + INSET,
      };
    });
}

/** The pages of a side in rows and columns around its middle. */
function sideOf(side: ReadSide, columns: number, rows: number): (Cell | null)[][] {
  const grid: (Cell | null)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  for (const { page, turned, left, right, bottom, top } of pagesOn(side)) {
    const column = Math.floor(((left + right) / 2 - side.width / 2) / A6.width + columns / 2);
    const row = Math.floor((side.height / 2 - (bottom + top) / 2) / A6.height + rows / 2);
    grid[row][column] = { place: page, page, turned, section: 0, depth: 0 };
  }
  return grid;
}

const usual: ImposeOptions = {
  scheme: 'saddle',
  up: 2,
  signature: SIGNATURE,
  direction: 'ltr',
  flip: 'short',
  paper: null,
  scale: 'none',
  thickness: null,
  marks: null,
  backCover: false,
  cover: false,
  manualDuplex: null,
  assembly: 'none',
  name: null,
  fonts: editionFonts(),
  producer: 'test',
};

async function sidesOf(options: Partial<ImposeOptions>): Promise<ReadSide[]> {
  const bytes = sources.get(options.scheme === 'mini' ? 8 : PAGES) as Uint8Array;
  const { value, messages } = await impose(bytes, 'in.pdf', { ...usual, ...options });
  expect(messages).toEqual([]);
  return readSheets(value?.files[0].chunks ?? []);
}

const schemes: [Scheme, 2 | 4][] = [
  ['saddle', 2],
  ['saddle', 4],
  ['signatures', 2],
  ['perfect', 2],
  ['cut', 2],
  ['cut', 4],
];
const ways = (['ltr', 'rtl'] as const).flatMap((direction): [Direction, 'short' | 'long'][] => [
  [direction, 'short'],
  [direction, 'long'],
]);
const cases = schemes.flatMap(([scheme, up]) =>
  ways.map(([direction, flip]) => ({ scheme, up, direction, flip })),
);

describe('the sheets themselves, turned over, cut, folded and gathered by a pair of hands', () => {
  test.each(cases)('$scheme, $up a side, $direction, flipped over the $flip edge', async (given) => {
    const { scheme, up, direction, flip } = given;
    const sides = await sidesOf(given);
    const { width, height } = sides[0];
    // what the printer does: over the short edge of a lying sheet is about its upright axis
    const axis = (flip === 'short') === width > height ? 'upright' : 'level';
    const rows = up / 2;
    const sheets = Array.from({ length: sides.length / 2 }, (_, index) => ({
      front: sideOf(sides[2 * index], 2, rows),
      back: sideOf(sides[2 * index + 1], 2, rows),
    }));
    const papers = sheets.map((sheet) => paperOf(withBlanks(sheet), axis));
    const spine = direction === 'ltr' ? 'left' : 'right';
    const isCut = scheme === 'cut';
    const mirrored = isCut && spine === 'right';
    const pile = cutPile(
      mirrored ? papers.map((paper) => paper.map((row) => row.toReversed())) : papers,
      isCut ? 1 : 2,
    );
    const size = { saddle: pile.length, signatures: SIGNATURE / 4, perfect: 1, cut: 1, mini: 1 }[scheme];
    const sections = Array.from({ length: Math.ceil(pile.length / size) }, (_, index) =>
      pile.slice(index * size, (index + 1) * size),
    );
    const read = isCut ? readLeaves(pile) : sections.flatMap((section) => foldAndRead(section, spine));
    const pages = read.filter(({ page }) => page !== null);
    expect(pages.map(({ page }) => page)).toEqual(numbers);
    expect(pages.every(({ up: isUp }) => isUp)).toBe(true);
  });

  test.each(['ltr', 'rtl'] as const)('a mini-book, %s', async (direction) => {
    const [side] = await sidesOf({ scheme: 'mini', direction, paper: parsePaper('A3') });
    const front = sideOf(side, 4, 2) as Cell[][];
    expect(readMiniBook(front, 1)).toEqual({ pages: numbers.slice(0, 8), upright: true });
  });

  /** Waste is paper too, but nothing is printed on it: the simulator is told where paper is blank. */
  function withBlanks({ front, back }: { front: (Cell | null)[][]; back: (Cell | null)[][] }) {
    const blank: Cell = { place: 0, page: null, turned: false, section: 0, depth: 0 };
    const fill = (side: (Cell | null)[][]) => side.map((row) => row.map((cell) => cell ?? blank));
    return { front: fill(front), back: fill(back) };
  }
});

describe('measured on the sheets', () => {
  const folded = cases.filter(({ scheme, up }) => scheme !== 'cut' && up === 2);
  test.each(folded)(
    '$scheme, $direction, $flip: trims meet at the fold to 0.05 mm, none is cut off',
    async (given) => {
      for (const side of await sidesOf({ ...given, thickness: null })) {
        for (const { left, right, bottom, top } of pagesOn(side)) {
          const isLeft = (left + right) / 2 < side.width / 2;
          expect(Math.abs((isLeft ? right : left) - side.width / 2)).toBeLessThan(0.05 * MM);
          expect(right - left).toBeCloseTo(A6.width, 1);
          expect(Math.min(left, bottom)).toBeGreaterThan(-0.01);
          expect(right).toBeLessThan(side.width + 0.01);
          expect(top).toBeLessThan(side.height + 0.01);
        }
      }
    },
  );

  test('creep of page k of n is (sheets outside of it) x thickness', async () => {
    const thickness = 0.2;
    const all = (await sidesOf({ thickness })).flatMap((side) =>
      pagesOn(side).map((page) => ({ ...page, middle: side.width / 2 })),
    );
    expect(all.length).toBe(PAGES);
    const places = 24;
    for (const { page, left, right, middle } of all) {
      const depth = Math.floor(Math.min(page - 1, places - page) / 2);
      const beyond = (left + right) / 2 < middle ? right - middle : middle - left;
      expect(Math.abs(beyond - depth * thickness * MM)).toBeLessThan(0.05 * MM);
    }
  });
});
