import type { WorkCopy } from '../../model/work-copy.ts';

/** Where a stretch of a copy stands. */
export interface Chapter {
  /** the heading above it */
  title: string;
  /** of the chapter or section, if its heading has one */
  number: number | null;
  /** its title without number */
  name: string;
  /** of the printed page, if the copy marks pages */
  page?: string;
}

const LABEL = 'chapter|part|book|section|letter|lecture|act|kapitel|chapitre|teil';
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** A label and a number in any form; or a number alone with a mark after it, or of several capitals or figures. */
const LABELLED = new RegExp(
  String.raw`^(?:${LABEL})\s+(?:the\s+)?([\p{L}\d]+)(?:[.:)]?\s+|[.:)]|$)(.*)$`,
  'iu',
);
const NUMBERED = /^(?:([IVXLC]+|\d{1,3})[.:)]\s*|([IVXLC]{2,}|\d{1,3})\s+|([IVXLC]+|\d{1,3})$)(.*)$/;
const WITHIN = new RegExp(String.raw`\b(?:${LABEL})\s+([\p{L}\d]+)`, 'iu');
const ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const NUMERALS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The chapter of a copy that an offset of its text stands in, or null where no heading is above it. */
export function chapterOf(copy: WorkCopy, offset: number): Chapter | null {
  const above = lastBefore(copy.headings, offset);
  const page = lastBefore(copy.pages, offset)?.label;
  if (above === undefined) return page ? { title: '', number: null, name: '', page } : null;
  const numbered = numberedAbove(copy, offset) ?? above;
  const chapter: Chapter = { title: above.title, ...readNumber(numbered.title) };
  return page ? { ...chapter, page } : chapter;
}

function readNumber(title: string): { number: number | null; name: string } {
  const labelled = LABELLED.exec(title);
  const own = labelled === null ? null : numberOf(labelled[1]);
  if (labelled !== null && own !== null) return { number: own, name: labelled[2].trim() };
  const match = NUMBERED.exec(title);
  const number = match === null ? null : numberOf(match[1] ?? match[2] ?? match[3]);
  if (match !== null && number !== null) return { number, name: match[4].trim() };
  return { number: numberOf(WITHIN.exec(title)?.[1]), name: title };
}

/** Of headings within headings the nearest one above that is numbered as chapters are. */
function numberedAbove({ headings }: WorkCopy, offset: number) {
  let depth = Number.POSITIVE_INFINITY;
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index];
    if (heading.at > offset || heading.depth >= depth) continue;
    depth = heading.depth;
    const { number, name } = readNumber(heading.title);
    if (number !== null && name !== heading.title) return heading;
  }
  return undefined;
}

function lastBefore<T extends { at: number }>(list: readonly T[], offset: number): T | undefined {
  return list.findLast(({ at }) => at <= offset);
}

/** The value of a roman or arabic numeral, or of a number in words up to twenty; null for what is none. */
export function numberOf(numeral: string | undefined): number | null {
  if (numeral === undefined) return null;
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const word = WORDS.indexOf(numeral.toLowerCase());
  if (word >= 0) return word + 1;
  if (!ROMAN.test(numeral)) return null;
  const values = [...numeral.toLowerCase()].map((letter) => NUMERALS[letter]);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
