import type { Calendar, Day } from './day.ts';

/**
 * The Julian day number of a day: days counted through without years. Formulas of the Explanatory Supplement to the
 * Astronomical Almanac (1992), 12.92: years begin in March, so that a leap day is a year's last.
 */
export function dayNumber({ year, month, day }: Day, calendar: Calendar): number {
  const beforeMarch = month < 3 ? 1 : 0;
  // 4800 years before the common era, so that all sums are positive
  const years = year + 4800 - beforeMarch;
  const months = month + 12 * beforeMarch - 3;
  // five months from March on have 153 days
  const days = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4);
  // the constants set 24 November 4714 BC (Gregorian), 1 January 4713 BC (Julian), to 0
  if (calendar === 'julian') return days - 32083;
  return days - Math.floor(years / 100) + Math.floor(years / 400) - 32045;
}
