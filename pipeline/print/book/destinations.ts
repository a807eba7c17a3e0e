import { cellLines } from '../emission/cell-lines.ts';
import { firstWhere } from '../first-where.ts';
import type { Copy } from '../galley/block.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { BookPage, PlacedSection } from './place-sections.ts';
import { type PlacedPiece, placedPieces } from './placed-pieces.ts';

/** Where an id came to stand: page index and points from the top of the page. */
export type Destinations = Record<string, { page: number; top: number }>;

/** Where every id of the book stands: sections, blocks, calls and other inline elements, notes. */
export function destinations(sections: PlacedSection[], sheet: Sheet, frame: PageFrame): Destinations {
  const found: Destinations = {};
  const put = (id: string, page: number, top: number) => {
    if (!Object.hasOwn(found, id)) found[id] = { page, top: Math.round(top * 1000) / 1000 };
  };
  for (const section of sections) {
    const first = section.placed[0];
    if (first) put(section.section.id, first.index, 0);
    for (const placed of section.placed) pageDestinations(section, placed, sheet, frame, put);
  }
  return found;
}

type Put = (id: string, page: number, top: number) => void;

function pageDestinations(
  section: PlacedSection,
  placed: BookPage,
  sheet: Sheet,
  frame: PageFrame,
  put: Put,
): void {
  for (const piece of placedPieces(section, placed, sheet, frame))
    pieceDestinations(piece, placed.index, put);
}

function pieceDestinations({ block, from, to, top, leading }: PlacedPiece, page: number, put: Put): void {
  if (from === 0) for (const id of block.ids) put(id, page, top);
  if (block.kind === 'text')
    lineIds(block.copy, from, to, (id, line) => put(id, page, top + (line - from) * leading));
  if (block.kind === 'row')
    for (const { copy } of block.cells) {
      const { first, last } = cellLines(block, copy.lines.length, from, to);
      if (first < last) lineIds(copy, first, last, (id) => put(id, page, top));
    }
}

/** Calls back with the ids on lines [from, to) and their lines; time goes with those, not with the paragraph. */
function lineIds(copy: Copy, from: number, to: number, found: (id: string, line: number) => void): void {
  const { ids, lines } = copy;
  const end = to < lines.length ? lines[to].from : Number.POSITIVE_INFINITY;
  let line = from;
  for (
    let index = from === 0 ? 0 : firstWhere(ids, (one) => one.at >= lines[from].from);
    ids[index]?.at < end;
    index++
  ) {
    while (line + 1 < to && lines[line + 1].from <= ids[index].at) line += 1;
    found(ids[index].id, line);
  }
}
