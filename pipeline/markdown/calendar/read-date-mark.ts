import { bothCalendars } from './both-calendars.ts';
import type { Calendar, Day } from './day.ts';
import { dayExists } from './day-exists.ts';
import { dayNumber } from './day-number.ts';
import { FIRST_NEW_STYLE } from './first-new-style.ts';

/** 1917-10-25, (1917)-10-25, either with /31, /11-03 or /1918-01-03 behind it. */
const FORM = /^(?:(\d{4})|\((\d{4})\))-(\d{1,2})-(\d{1,2})(?:\/(?:(?:(\d{4})-)?(\d{1,2})-)?(\d{1,2}))?$/;

/**
 * What the inside of a date mark, `1917-10-25` or `1917-07-03/05`, is printed as; or what is wrong with it. A year in
 * round brackets is reckoned with and not printed. Parts that the last day of a range leaves out are those of the first.
 */
export function readDateMark(inside: string, calendar: Calendar): { text: string } | { fault: string } {
  const match = FORM.exec(inside);
  if (match === null) return { fault: 'is no date of the form 1917-10-25 or 1917-07-03/05' };
  const [, year, hiddenYear, month, day, lastYear, lastMonth, lastDay] = match;
  const from: Day = { year: Number(year ?? hiddenYear), month: Number(month), day: Number(day) };
  const to: Day =
    lastDay === undefined
      ? from
      : {
          year: Number(lastYear ?? from.year),
          month: Number(lastMonth ?? from.month),
          day: Number(lastDay),
        };
  const fault = faultOf(from, calendar) ?? faultOf(to, calendar);
  if (fault !== null) return { fault };
  if (lastDay !== undefined && dayNumber(to, calendar) <= dayNumber(from, calendar))
    return { fault: 'ends before it has begun' };
  return { text: bothCalendars({ from, to }, calendar, year !== undefined) };
}

function faultOf(day: Day, calendar: Calendar): string | null {
  const { year, month } = day;
  if (month < 1 || month > 12) return `has a month ${month}`;
  if (!dayExists(day, calendar)) {
    const name = calendar === 'julian' ? 'Julian' : 'Gregorian';
    return `is a day that the ${name} calendar does not have: day ${day.day} of month ${month}, ${year}`;
  }
  if (dayNumber(day, calendar) < FIRST_NEW_STYLE)
    return 'lies before 15 October 1582, when there was only one calendar';
  return null;
}
