import { dayNumber } from '../markdown/calendar/day-number.ts';
import type { FoundDate } from '../markdown/calendar/find-dates.ts';

/** Any year will do where none is named: what counts is the distance of two days within one. */
const SOME_YEAR = 1917;

/** Whether two dates may be one day in both calendars: ten to thirteen days apart, also across the end of a year. */
export function areOneDay(a: FoundDate, b: FoundDate): boolean {
  const year = a.year ?? b.year ?? SOME_YEAR;
  const number = ({ day, month }: FoundDate) => dayNumber({ year, month, day }, 'gregorian');
  const apart = Math.abs(number(b) - number(a));
  const days = Math.min(apart, 365 - apart);
  return days >= 10 && days <= 13;
}
