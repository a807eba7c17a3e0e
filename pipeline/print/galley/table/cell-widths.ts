import type { Element } from 'hast';
import { hyphenate } from '../../lines/hyphenate.ts';
import type { StyleName } from '../../sheet/schema.ts';
import { readInline } from '../read-inline.ts';
import { faceOfStyle } from '../set-copy.ts';
import type { Setting } from '../setting.ts';
import type { CellWidths } from './column-widths.ts';

const WORD = /\p{L}+/gu;
const HYPHEN = '\u2010';

/**
 * The width of a cell on one line, and of its longest word, or, `divided`, of the longest part between its hyphens.
 * Marks of calls count. Points.
 */
export function cellWidths(cell: Element, name: StyleName, setting: Setting, divided: boolean): CellWidths {
  // What is wrong with the content is reported when the cell is set.
  const silent = { ...setting, messages: [] };
  const { text, runs } = readInline(
    cell.children,
    faceOfStyle(setting.sheet.styles[name]),
    silent,
    setting.place,
  );
  const points = divided ? hyphens(text, setting.language) : new Set<number>();
  let least = 0;
  let natural = 0;
  let word = 0;
  for (const run of runs)
    for (const { from, to } of stretches(text, run.from, run.to, points)) {
      const piece = text.slice(from, to);
      const width = setting.shaper.width(piece, run);
      natural += width;
      word += width;
      const hyphen = points.has(to) ? setting.shaper.width(HYPHEN, run) : 0;
      least = Math.max(least, word + hyphen);
      if (piece.endsWith(' ') || points.has(to)) word = 0;
    }
  return { least, natural };
}

/** Offsets in a text after which its words may be divided. */
function hyphens(text: string, language: string): Set<number> {
  return new Set(
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
      hyphenate(word, language).map((point) => index + point),
    ),
  );
}

/** A run cut behind spaces and at points. */
function stretches(
  text: string,
  from: number,
  to: number,
  points: Set<number>,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++)
    if (at === to || text[at - 1] === ' ' || points.has(at)) {
      found.push({ from: start, to: at });
      start = at;
    }
  return found;
}
