import { finding } from '../diagnostics/finding.ts';
import { dayNumber } from '../markdown/calendar/day-number.ts';
import { type FoundDate, findDates } from '../markdown/calendar/find-dates.ts';
import { FIRST_NEW_STYLE } from '../markdown/calendar/first-new-style.ts';
import { MONTH_NAMES } from '../markdown/calendar/month-names.ts';
import { type LeafBlock, leafBlocks } from '../markdown/leaf-blocks.ts';
import { placeInBlock } from '../markdown/place-in-block.ts';
import type { Message } from '../model/message.ts';
import type { AnnotatedText, PlacedNote } from '../model/note.ts';
import { areOneDay } from './are-one-day.ts';
import { saysStyle } from './says-style.ts';

/** Julian day number of 14 February 1918, the first day that Russia counted by the new calendar. */
const REFORM = dayNumber({ year: 1918, month: 2, day: 14 }, 'gregorian');
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/**
 * Dates between 15 October 1582 and 14 February 1918 that do not say which calendar they follow (date-without-style), in
 * the texts and notes of an edition that declares a Julian context; of a paragraph within a block quotation all at once
 * (date-in-quotation). Left out: dates that a note is keyed to, or with their other form in the next cell of a table; citations. A date without a year has that of the last year named before it
 * in its paragraph or text; in notes only dates with a year count.
 */
export function checkDates(texts: AnnotatedText[]): Message[] {
  return texts.flatMap(({ text, headnote, body, notes }) => [
    ...(headnote ? inBlocks(leafBlocks(headnote), text.file, [], false) : []),
    ...inBlocks(leafBlocks(body), text.file, notes, true),
    ...notes.flatMap((note) => inBlocks(leafBlocks(note.body), note.place.file, [], false)),
  ]);
}

function inBlocks(
  blocks: LeafBlock[],
  file: string | null,
  notes: PlacedNote[],
  yearsFromBefore: boolean,
): Message[] {
  const noted = notes.flatMap(({ lemmas }) => lemmas);
  let before: number | null = null;
  const allDates = blocks.map((block) => findDates(block.characters));
  return blocks.flatMap((block, number) => {
    const dates = allDates[number];
    const cells = neighbours(blocks, number).flatMap((at) => allDates[at]);
    const years = yearsOf(block, dates, before);
    before = years.last;
    const found = dates.flatMap((date, index) => {
      const year = date.year ?? (yearsFromBefore ? years.of[index] : null);
      const isNoted = () =>
        noted.some(({ from, to }) => from < block.from + date.to && to > block.from + date.from);
      if (year === null || !hasTwoStyles(date, year)) return [];
      if (saysStyle(index, dates, block.characters) || isNoted()) return [];
      if (cells.some((other) => areOneDay(date, other))) return [];
      return [{ date, year }];
    });
    return block.quoted
      ? inQuotation(found, block, file)
      : found.map(({ date, year }) => messageOf(date, year, block, file));
  });
}

/** A quotation’s words are its author’s: one note on all its dates will do. */
function inQuotation(
  found: { date: FoundDate; year: number }[],
  block: LeafBlock,
  file: string | null,
): Message[] {
  if (found.length === 0) return [];
  const [{ date, year }] = found;
  const written = found.map(({ date: { from, to } }) => `“${block.characters.slice(from, to)}”`).join(', ');
  const taken = date.year === null ? ` (taken to be in ${year}, the last year named)` : '';
  const what = `${written}${taken} in a quotation ${found.length > 1 ? 'do' : 'does'} not say the calendar`;
  return [finding('date-in-quotation', what, placeInBlock(block, date.from, file))];
}

/** Indices of the cells beside a cell of a table: chronologies have a column a calendar. */
const neighbours = (blocks: LeafBlock[], number: number): number[] =>
  blocks[number].kind === 'tableCell'
    ? [number - 1, number + 1].filter((at) => blocks[at]?.kind === 'tableCell')
    : [];

/** For each date of a block the last year named before it, and the last year of all; `before`: that of blocks before. */
function yearsOf(
  { characters }: LeafBlock,
  dates: FoundDate[],
  before: number | null,
): { of: (number | null)[]; last: number | null } {
  const named = [...characters.matchAll(YEAR)];
  let next = 0;
  let year = before;
  const of = dates.map(({ from }) => {
    for (; next < named.length && named[next].index < from; next++) year = Number(named[next][0]);
    return year;
  });
  return { of, last: named.length > 0 ? Number(named.at(-1)?.[0]) : before };
}

function hasTwoStyles({ day, month }: FoundDate, year: number): boolean {
  const number = dayNumber({ year, month, day }, 'gregorian');
  return number >= FIRST_NEW_STYLE && number < REFORM;
}

function messageOf(date: FoundDate, year: number, block: LeafBlock, file: string | null): Message {
  const written = block.characters.slice(date.from, date.to);
  const taken = date.year === null ? ` (taken to be in ${year}, the last year named)` : '';
  const mark = `{os:${date.year === null ? `(${year})` : year}-${twoDigits(date.month)}-${twoDigits(date.day)}}`;
  const fix = `If it is Old Style, write ${mark}, which prints both; if New Style, the same with ns. In a received text key a note to “${date.day} ${MONTH_NAMES[date.month - 1]}” as it stands.`;
  return finding(
    'date-without-style',
    `“${written}”${taken} does not say its calendar`,
    placeInBlock(block, date.from, file),
    fix,
  );
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
