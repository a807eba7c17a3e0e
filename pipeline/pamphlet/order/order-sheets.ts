import { cutStack, type Grid } from './cut-stack.ts';
import { fillPlaces } from './fill-places.ts';
import { foldedPieces } from './folded-pieces.ts';
import { leaves } from './leaves.ts';
import { MINI_PAGES, miniBook } from './mini-book.ts';
import { turnSide } from './turn-side.ts';
import type { Direction, OrderedSheet, Piece, Scheme, Side } from './types.ts';

export interface OrderOptions {
  scheme: Scheme;
  /** pages on one side of a sheet */
  up: 2 | 4;
  /** pages of a signature, a multiple of four */
  signature: number;
  direction: Direction;
  /** the printer turns the sheet over its top: backs stand on their heads */
  backTurned: boolean;
  /** the last page stays on the outside, blanks come before it */
  backCover: boolean;
}

export interface Order {
  sheets: OrderedSheet[];
  /** the page at each place of the order of reading; null: a blank */
  places: (number | null)[];
}

/**
 * Which page stands where on which sheet. Every page stands once; piled, cut, folded and gathered as the scheme
 * says, the sheets give the order of reading. `pages` are page numbers of the file in the order of reading; a mini-book takes
 * the first eight.
 */
export function orderSheets(pages: number[], options: OrderOptions): Order {
  const places = fillPlaces(pages, multipleOf(options), options.backCover);
  if (options.scheme === 'mini') {
    const front = mirrored(miniBook(places), options.direction);
    return { places, sheets: [{ front, back: null }] };
  }
  const { across, down } = grid(options);
  const sheets = cutStack(piecesOf(places.length, options), across, down).map((sheet): OrderedSheet => {
    const side = (which: 'front' | 'back') =>
      mirrored(sideOf(sheet, which, options.scheme === 'cut' ? 1 : 2, places), options.direction);
    const back = side('back');
    return { front: side('front'), back: options.backTurned ? turnSide(back) : back };
  });
  return { places, sheets };
}

function multipleOf({ scheme }: OrderOptions): number {
  if (scheme === 'mini') return MINI_PAGES;
  return scheme === 'cut' ? 2 : 4;
}

/** Pieces across and down one sheet. */
function grid({ scheme, up }: OrderOptions): { across: number; down: number } {
  return { across: scheme === 'cut' ? 2 : 1, down: up / 2 };
}

function piecesOf(places: number, { scheme, signature }: OrderOptions): Piece[] {
  switch (scheme) {
    case 'cut':
      return leaves(places);
    case 'saddle':
      return foldedPieces(places, Math.max(places, 4));
    case 'signatures':
      return foldedPieces(places, signature);
    case 'perfect':
      return foldedPieces(places, 4);
    case 'mini':
      throw new Error('a mini-book has no pieces');
  }
}

/** One side of a sheet; behind the left piece of the front stands the right one of the back. */
function sideOf(sheet: Grid, which: 'front' | 'back', width: number, places: (number | null)[]): Side {
  return sheet.map((row) =>
    (which === 'front' ? row : row.toReversed()).flatMap((piece) =>
      piece === null
        ? Array.from({ length: width }, () => null)
        : piece[which].map((place) => ({
            place,
            page: places[place - 1] ?? null,
            turned: false,
            section: piece.section,
            depth: piece.depth,
          })),
    ),
  );
}

const mirrored = (side: Side, direction: Direction): Side =>
  direction === 'rtl' ? side.map((row) => row.toReversed()) : side;
