import type { Calendar, Day } from './day.ts';
import { dayNumber } from './day-number.ts';
import { dayOfNumber } from './day-of-number.ts';

/** Whether a calendar has the day: 29 February 1900 is one of the Julian calendar alone. */
export function dayExists(day: Day, calendar: Calendar): boolean {
  const same = dayOfNumber(dayNumber(day, calendar), calendar);
  return same.year === day.year && same.month === day.month && same.day === day.day;
}
