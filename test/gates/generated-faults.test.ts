import { describe, expect, test } from 'vitest';
import { flowFaults } from './generated/flow-faults.ts';
import type { MarkerPlace } from './generated/marker-places.ts';
import { pageFaults } from './generated/page-faults.ts';
import type { GeneratedBook } from './generated/write-generated.ts';
import type { DrawnPage, Glyph } from './page/read-page.ts';

/** What the gate of generated pages must find; that it finds nothing in ours would else say nothing. */
describe('a page', () => {
  const area = { left: 50, right: 350, bottom: 60, top: 540 };
  const whole = { left: 0, right: 400, bottom: 0, top: 600 };
  const glyph = (x: number, y: number, artifact: string | null = null): Glyph => ({
    characters: 'n',
    x,
    y,
    width: 5,
    size: 10,
    artifact,
  });
  const faults = (page: Partial<DrawnPage>) =>
    pageFaults({ glyphs: [], pictures: [], paths: [], ...page }, area, whole);

  test('lines, heads, pictures and rules where they belong', () => {
    const glyphs = [
      glyph(50, 500),
      glyph(55, 500),
      glyph(50, 486),
      glyph(345, 486),
      glyph(60, 570, 'Pagination'),
    ];
    const pictures = [{ left: 100, right: 200, bottom: 300, top: 400 }];
    const paths = [{ left: 50, right: 118, bottom: 280, top: 280.3 }];
    expect(faults({ glyphs, pictures, paths })).toEqual([]);
  });

  test.each([
    ['text in the outer margin', { glyphs: [glyph(347, 500)] }],
    ['text below the last line', { glyphs: [glyph(60, 58)] }],
    ['a head beyond the page', { glyphs: [glyph(60, 598, 'Pagination')] }],
    ['a letter upon another', { glyphs: [glyph(60, 500), glyph(62, 500)] }],
    ['lines that run into each other', { glyphs: [glyph(60, 500), glyph(60, 498)] }],
    [
      'a rule through text',
      { glyphs: [glyph(60, 500)], paths: [{ left: 50, right: 118, bottom: 502, top: 502.3 }] },
    ],
    [
      'a picture upon text',
      { glyphs: [glyph(60, 500)], pictures: [{ left: 50, right: 90, bottom: 450, top: 520 }] },
    ],
    ['a picture wider than the lines', { pictures: [{ left: 40, right: 300, bottom: 300, top: 400 }] }],
  ])('%s', (_, page) => expect(faults(page)).toHaveLength(1));
});

describe('the flow of text and notes', () => {
  const book: GeneratedBook = {
    blocks: [
      { kind: 'heading', markers: ['b1e'] },
      { kind: 'paragraph', markers: ['b2e', 'b3e'] },
    ],
    notes: [{ key: 't/n', call: 'b2e', markers: ['n4e', 'n5e', 'n6e'] }],
  };
  const right: Record<string, MarkerPlace> = {
    b1e: { page: 0, x: 50, y: 500 },
    b2e: { page: 0, x: 50, y: 472 },
    b3e: { page: 1, x: 50, y: 500 },
    n4e: { page: 0, x: 50, y: 100 },
    n5e: { page: 0, x: 90, y: 100 },
    n6e: { page: 1, x: 50, y: 100 },
  };
  const faults = (changes: Record<string, MarkerPlace[]>, told = new Set<string>()) => {
    const places = Object.entries(right).map(([marker, place]): [string, MarkerPlace[]] => [marker, [place]]);
    return flowFaults(book, new Map([...places, ...Object.entries(changes)]), told);
  };

  test('a note on the page of its call, continued on the next', () => expect(faults({})).toEqual([]));

  test.each([
    ['a lost word', { b3e: [] }],
    ['a doubled word', { b3e: [right.b3e, right.n6e] }],
    ['text out of order', { b2e: [{ page: 0, x: 50, y: 520 }] }],
    [
      'a heading left alone',
      { b1e: [{ page: 0, x: 50, y: 80 }], b2e: [right.b3e], b3e: [{ page: 1, x: 90, y: 500 }] },
    ],
    ['a note above text', { n4e: [{ page: 0, x: 50, y: 490 }] }],
    ['a note out of order', { n5e: [{ page: 0, x: 90, y: 120 }] }],
    ['a page passed over', { n6e: [{ page: 2, x: 50, y: 100 }] }],
    [
      'a note on another page than its call',
      { n4e: [right.n6e], n5e: [{ page: 1, x: 90, y: 100 }], n6e: [{ page: 1, x: 50, y: 90 }] },
    ],
  ])('%s', (_, changes) => expect(faults(changes)).not.toEqual([]));

  test('a note that a message names may begin later, never earlier', () => {
    const later = { n4e: [right.n6e], n5e: [{ page: 1, x: 90, y: 100 }], n6e: [{ page: 1, x: 50, y: 90 }] };
    expect(faults(later, new Set(['t/n']))).toEqual([]);
    expect(faults({ b2e: [{ page: 1, x: 50, y: 510 }] }, new Set(['t/n']))).not.toEqual([]);
  });
});
