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
const NUMBERED = new RegExp(
  String.raw`^(?:(?:${LABEL})\s+(?:the\s+)?(?=[ivxlcdm\d]|${WORDS.join('|')}))?([ivxlcdm]+|\d{1,3}|(?<=\s)(?:${WORDS.join('|')}))(?:[.:)]?\s+|[.:)]|$)(.*)$`,
  'i',
);
const WITHIN = new RegExp(String.raw`\b(?:${LABEL})\s+([ivxlcdm]+|\d{1,3}|${WORDS.join('|')})\b`, 'i');
const NUMERALS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The chapter of a copy that an offset of its text stands in, or null where no heading is above it. */
export function chapterOf(copy: WorkCopy, offset: number): Chapter | null {
  const above = lastBefore(copy.headings, offset);
  const page = lastBefore(copy.pages, offset)?.label;
  if (above === undefined) return page ? { title: '', number: null, name: '', page } : null;
  const numbered = numberedAbove(copy, offset) ?? above;
  const match = NUMBERED.exec(numbered.title);
  const within = match === null ? WITHIN.exec(numbered.title) : null;
  const chapter: Chapter = {
    title: above.title,
    number: numberOf((match ?? within)?.[1]),
    name: match === null ? numbered.title : match[2].trim(),
  };
  return page ? { ...chapter, page } : chapter;
}

/** Of headings within headings the nearest one above that is numbered as chapters are. */
function numberedAbove({ headings }: WorkCopy, offset: number) {
  let depth = Number.POSITIVE_INFINITY;
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index];
    if (heading.at > offset || heading.depth >= depth) continue;
    depth = heading.depth;
    if (NUMBERED.test(heading.title)) return heading;
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
  const values = [...numeral.toLowerCase()].map((letter) => NUMERALS[letter]);
  if (values.includes(undefined as never)) return null;
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
