/** A day of a calendar. Months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Julian: Old Style; Gregorian: New Style. */
export type Calendar = 'julian' | 'gregorian';
