import type { Calendar, Day } from './day.ts';
import { dayNumber } from './day-number.ts';
import { dayOfNumber } from './day-of-number.ts';
import { MONTH_NAMES } from './month-names.ts';

/** A day, or the first and last of several. */
export interface Days {
  from: Day;
  to: Day;
}

/**
 * A date as it is printed: Old Style, with New Style in brackets; month and year, where both share them, once:
 * "25 October (7 November) 1917", "10 (23) October 1917", "25 December 1917 (7 January 1918)", "3–5 (16–18) July 1917".
 */
export function bothCalendars(given: Days, calendar: Calendar, withYear: boolean): string {
  const old = convert(given, calendar, 'julian');
  const now = convert(given, calendar, 'gregorian');
  const days = [old.from, old.to, now.from, now.to];
  const oneYear = days.every(({ year }) => year === old.from.year);
  const oneMonth = oneYear && days.every(({ month }) => month === old.from.month);
  const own = { month: !oneMonth, year: withYear && !oneYear };
  const month = oneMonth ? ` ${MONTH_NAMES[old.from.month - 1]}` : '';
  const year = oneYear && withYear ? ` ${old.from.year}` : '';
  return `${written(old, own)} (${written(now, own)})${month}${year}`;
}

const convert = ({ from, to }: Days, calendar: Calendar, wanted: Calendar): Days => ({
  from: dayOfNumber(dayNumber(from, calendar), wanted),
  to: dayOfNumber(dayNumber(to, calendar), wanted),
});

/** Days of one calendar with the parts asked for; what first and last day share stands once. */
function written({ from, to }: Days, own: { month: boolean; year: boolean }): string {
  const single = dayNumber(from, 'gregorian') === dayNumber(to, 'gregorian');
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const last = words(to, own);
  if (single) return last;
  return `${words(from, { month: own.month && !sameMonth, year: own.year && !sameYear })}–${last}`;
}

function words({ day, month, year }: Day, parts: { month: boolean; year: boolean }): string {
  return [`${day}`, parts.month ? MONTH_NAMES[month - 1] : '', parts.year ? `${year}` : '']
    .filter((part) => part !== '')
    .join(' ');
}
