import { dayNumber } from './day-number.ts';

/** Julian day number of 15 October 1582, the first day of the Gregorian calendar: dates before it have one style. */
export const FIRST_NEW_STYLE = dayNumber({ year: 1582, month: 10, day: 15 }, 'gregorian');
