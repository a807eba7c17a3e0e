import type { Shaper, Stamp } from '../types.ts';
import { POINTS } from './points.ts';
import { MARK, marksFrom } from './press-boxes.ts';

const STYLE = { size: 6, font: 'regular', features: 'lnum', tracking: 0 } as const;

/** Keeps the line away from crop and registration marks. */
const CLEAR = 3 * POINTS;

export interface LineFacts {
  /** of the book */
  title: string;
  /** page index from 0 */
  page: number;
  pages: number;
  /** printed page number */
  folio: string;
  /** ISO date; '' where the book has none */
  date: string;
}

/**
 * The line of information below a page: the title left of the registration mark, page and date right of it. A title
 * without room loses its last words; on a page too narrow for the rest that is left out.
 */
export function pressLine(facts: LineFacts, trim: { width: number }, bleed: number, shaper: Shaper): Stamp[] {
  const room = trim.width / 2 - MARK / 2 - 2 * CLEAR;
  // the middle of the marks, and half of the height of capitals below it
  const y = -(marksFrom(bleed) + MARK / 2) - STYLE.size / 3;
  const stamp = (text: string, align: 'left' | 'right', x: number): Stamp[] =>
    text === '' ? [] : [{ ...STYLE, page: facts.page, kind: 'layout', text, x, y, align }];
  const number = `${facts.folio} (${facts.page + 1} of ${facts.pages})`;
  const wide = [number, facts.date].filter(Boolean).join(' · ');
  const right = [wide, number].find((text) => shaper.width(text, STYLE) <= room) ?? '';
  return [
    ...stamp(fitting(facts.title, room, shaper), 'left', CLEAR),
    ...stamp(right, 'right', trim.width - CLEAR),
  ];
}

function fitting(title: string, room: number, shaper: Shaper): string {
  if (shaper.width(title, STYLE) <= room) return title;
  // more words than that have no room anywhere
  const words = title.split(' ').slice(0, 40);
  while (words.length > 0 && shaper.width(`${words.join(' ')} …`, STYLE) > room) words.pop();
  return words.length === 0 ? '' : `${words.join(' ')} …`;
}
