import { MONTH_NAMES } from './month-names.ts';

/** A day and month in running text; offsets of its characters. */
export interface FoundDate {
  from: number;
  to: number;
  day: number;
  month: number;
  /** as written beside it */
  year: number | null;
}

/** "October", "Oct.", "Oct"; May has no short form. */
const MONTH = MONTH_NAMES.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.?` : name)).join(
  '|',
);
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** "25 October 1917", "the 25th of October" */
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])${DAY}(?: of)?[  ](?<month>${MONTH})(?![\\p{L}\\p{N}])(?:,? (?<year>\\d{4})(?!\\d))?`,
  'gu',
);
/** "October 25, 1917", "October 25th" */
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${MONTH})[  ]${DAY}(?![\\p{L}\\p{N}])(?:,? (?<year>\\d{4})(?!\\d))?`,
  'gu',
);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** "the fourth of that month", "the 4th of the month": of the last month named before */
const OF_MONTH = new RegExp(
  `\\bthe (?<day>${[...ORDINALS].reverse().join('|')}|\\d{1,2}(?:st|nd|rd|th)) of (?:that|the same|the) month\\b`,
  'gu',
);

const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MONTH_NAMES.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** The dates of a text that name a day and a month, in order. */
export function findDates(text: string): FoundDate[] {
  const found = [
    ...[DAY_FIRST, MONTH_FIRST].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): FoundDate => {
        const { day, month, year } = match.groups!;
        return {
          from: match.index,
          to: match.index + match[0].length,
          day: Number(day),
          month: monthOf(month),
          year: year === undefined ? null : Number(year),
        };
      }),
    ),
    ...ofMonth(text),
  ];
  let done = 0;
  return found
    .filter(({ day }) => day >= 1 && day <= 31)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < done) return false;
      done = to;
      return true;
    });
}

const monthOf = (words: string) => MONTH_NAMES.findIndex((name) => name.startsWith(words.slice(0, 3))) + 1;

function ofMonth(text: string): FoundDate[] {
  const found = [...text.matchAll(OF_MONTH)];
  const months = found.length === 0 ? [] : [...text.matchAll(NAMED)];
  let next = 0;
  return found.flatMap((match): FoundDate[] => {
    const { day } = match.groups!;
    while (next < months.length && months[next].index < match.index) next++;
    if (next === 0) return [];
    const number = ORDINALS.indexOf(day) + 1 || Number.parseInt(day, 10);
    const month = monthOf(months[next - 1][0]);
    return [{ from: match.index, to: match.index + match[0].length, day: number, month, year: null }];
  });
}
