import { dayExists } from '../../../markdown/calendar/day-exists.ts';
import { dayNumber } from '../../../markdown/calendar/day-number.ts';
import { findDates } from '../../../markdown/calendar/find-dates.ts';
import { MONTH_NAMES } from '../../../markdown/calendar/month-names.ts';
import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const BEFORE = new RegExp(`\\b(${WEEKDAYS.join('|')}),? (?:the )?$`);
const AFTER = new RegExp(`^(?:,? \\(?)(${WEEKDAYS.join('|')})\\b`);
const TOO_LATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(3[2-9]|[4-9]\\d|0)(?:st|nd|rd|th)?(?: of)? (?:${MONTH_NAMES.join('|')})|(?:${MONTH_NAMES.join('|')}) (3[2-9]|[4-9]\\d)(?:st|nd|rd|th|, \\d{4}))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A year in which 29 February is */
const SOME_LEAP_YEAR = 1904;
/** the last country of Europe changed in 1923 */
const ONE_CALENDAR = 1923;

/** Days that no calendar has (31 June, 29 February 1917), and weekdays that are not those of their dates. */
export function impossibleDates({ words }: Passage): Slip[] {
  const late = [...words.matchAll(TOO_LATE)].map(({ 0: date, index }) => never(date, index));
  const dates = findDates(words).flatMap(({ from, to, day, month, year }): Slip[] => {
    const date = { day, month, year: year ?? SOME_LEAP_YEAR };
    if (!dayExists(date, 'gregorian') && !dayExists(date, 'julian'))
      return [never(words.slice(from, to), from)];
    if (year === null) return [];
    const said =
      BEFORE.exec(words.slice(Math.max(0, from - 16), from)) ?? AFTER.exec(words.slice(to, to + 14));
    if (said === null) return [];
    const right = weekdaysOf(date);
    if (right.includes(said[1])) return [];
    const what = `${words.slice(from, to)} was a ${right.join(' (by the Julian calendar a ')}${right.length > 1 ? ')' : ''}, not a ${said[1]}`;
    return [{ rule: 'date-weekday', from, to, what }];
  });
  return [...late, ...dates];
}

const never = (date: string, from: number): Slip => ({
  rule: 'date-impossible',
  from,
  to: from + date.length,
  what: `there is no ${date}`,
});

/** By the Gregorian calendar, and by the Julian one where that was still in use. */
function weekdaysOf(date: { day: number; month: number; year: number }): string[] {
  // day 0 of the Julian day numbers is a Monday
  const of = (calendar: 'gregorian' | 'julian') => WEEKDAYS[dayNumber(date, calendar) % 7];
  return date.year > ONE_CALENDAR ? [of('gregorian')] : [of('gregorian'), of('julian')];
}
