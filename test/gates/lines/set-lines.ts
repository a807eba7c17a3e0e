import { linesOfGlyphs } from '../page/lines-of-glyphs.ts';
import type { DrawnPage, Glyph } from '../page/read-page.ts';

/** A line as it stands on its page. */
export interface SetLine {
  page: number;
  /** its characters without spaces; a drawn hyphen is one of them */
  letters: string;
  /** where its last letter ends, points */
  right: number;
  /** mean of its word spaces, as a share of the natural one; null without any */
  ratio: number | null;
}

/** Characters without spaces, raised figures as plain ones. */
export const lettersOf = (text: string): string => text.replace(/\s/g, '').normalize('NFKC');

/** Natural space of the edition's text face, em. */
const SPACE = 0.2;

/** The lines of a page, running head and folio apart. */
export function setLines({ glyphs }: DrawnPage, page: number): SetLine[] {
  const own = glyphs.filter(({ artifact, characters }) => artifact === null || characters === '\u2010');
  return linesOfGlyphs(own).flatMap((line) => {
    const letters = line.filter(({ characters }) => characters.trim() !== '');
    if (letters.length === 0) return [];
    const last = letters[letters.length - 1];
    return [
      {
        page,
        letters: lettersOf(letters.map(({ characters }) => characters).join('')),
        right: last.x + last.width,
        ratio: ratioOf(line),
      },
    ];
  });
}

function ratioOf(line: Glyph[]): number | null {
  const gaps: number[] = [];
  let before: Glyph | null = null;
  let spaced = false;
  for (const glyph of line) {
    if (glyph.characters.trim() === '') spaced = true;
    else {
      if (before !== null && spaced) gaps.push((glyph.x - before.x - before.width) / (SPACE * glyph.size));
      before = glyph;
      spaced = false;
    }
  }
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
