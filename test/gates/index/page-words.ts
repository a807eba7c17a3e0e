import type { PageText, Piece } from '../../e2e/read-pages.ts';

/** What a page says, in text and in notes; a hyphen at the end of a line that belongs to no word is gone. */
export interface PageWords {
  label: string;
  text: string;
  notes: string;
}

/** Points: notes are set in 8.5, all text in more. */
const LARGEST_OF_NOTES = 9;
/** Points at head and foot of a page of A5 where heads and folios stand. */
const FURNITURE = { head: 50, foot: 56, height: 595 };
/** Points that pieces of one line may stand higher than others. */
const ONE_LINE = 3;

/** Reads the words of a page from the places of its pieces alone. */
export function pageWords({ label, pieces }: PageText): PageWords {
  const { head, foot, height } = FURNITURE;
  const inside = pieces.filter(({ y }) => y > foot && y < height - head);
  const isNote = ({ size }: Piece) => size < LARGEST_OF_NOTES;
  return {
    label,
    text: joined(linesOf(inside.filter((piece) => !isNote(piece)))),
    notes: joined(linesOf(inside.filter(isNote))),
  };
}

/** Lines of pieces, from the head of the page to its foot, each from left to right. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line[0].y - piece.y < ONE_LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

function joined(lines: Piece[][]): string {
  return lines
    .map((line) => line.map(({ text }) => text).join(''))
    .reduce((all, line) => (all.endsWith('\u2010') ? all.slice(0, -1) + line : `${all} ${line.trim()}`), '')
    .replace(/\s+/g, ' ')
    .trim();
}
