import { excerpt } from './excerpt.ts';
import type { Fault } from './raise.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * What is wrong with an ISO 8601 calendar date (year; year and month; year, month and day), or null. `whole`: only
 * with month and day.
 */
export function dateFault(value: string, whole: boolean): Fault | null {
  const found = DATE.exec(value);
  const expected = whole ? 'year-month-day' : 'year, year-month or year-month-day';
  if (found === null || (whole && found[3] === undefined)) {
    return { rule: 'date-invalid', what: `${excerpt(value)} is not a date: expected ${expected}` };
  }
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  if (month < 1 || month > 12) {
    return { rule: 'date-invalid', what: `${excerpt(value)} is no date: there is no month ${found[2]}` };
  }
  const days = daysOf(month, year);
  if (day >= 1 && day <= days) return null;
  return { rule: 'date-invalid', what: `${excerpt(value)} is no date: that month has ${days} days` };
}

/** Gregorian calendar. */
function daysOf(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
