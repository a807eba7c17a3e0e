import { MONTH_NAMES } from '../../../markdown/calendar/month-names.ts';
import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Passage } from '../passage.ts';

const MONTHS = MONTH_NAMES.join('|');
const EDGE = new RegExp(
  `\\b(?:late (?:in )?|last (?:days|weeks?) of |(?:end|close) of )(?:${MONTHS})\\b(?:,? (\\d{4}))?`,
  'gu',
);
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;
const STYLE = /\b[ON]\.\s?S\.|\b(?:old|new)[- ](?:style|calendar)\b|\b(?:julian|gregorian)\b/i;
/** Years of both calendars: from the first days of the Gregorian one to the last of the Julian one in Russia. */
const FIRST = 1583;
const LAST = 1917;

/**
 * Ends of months in the time of two calendars: the end of August by the old one is September by the new. Only in
 * editions that declare a Julian context; the year is that named with it, or the last one before it in the text.
 */
export function monthEdges(
  edition: Edition,
  passages: readonly Passage[],
): { passage: Passage; slips: Slip[] }[] {
  if (!edition.book.julian) return [];
  const years = new Map<string, number>();
  return passages
    .filter(({ note }) => note === undefined)
    .map((passage) => {
      const { words, text } = passage;
      const named = [...words.matchAll(YEAR)];
      const slips = [...words.matchAll(EDGE)].flatMap(({ 0: month, 1: own, index }): Slip[] => {
        const before = named.filter((year) => year.index < index).at(-1)?.[0];
        const year = Number(own ?? before ?? years.get(text) ?? 0);
        if (year < FIRST || year > LAST || STYLE.test(words.slice(Math.max(0, index - 40), index + 60)))
          return [];
        const what = `“${month}” of the old calendar is in the next month of the new one`;
        return [{ rule: 'month-without-style', from: index, to: index + month.length, what }];
      });
      const last = named.at(-1)?.[0];
      if (last !== undefined) years.set(text, Number(last));
      return { passage, slips };
    });
}
