import type { Calendar, Day } from './day.ts';

/** The day with a Julian day number: the reverse of dayNumber, from the same source. */
export function dayOfNumber(number: number, calendar: Calendar): Day {
  const julian = calendar === 'julian';
  const all = number + (julian ? 32082 : 32044);
  // 146 097 days are four Gregorian centuries
  const centuries = julian ? 0 : Math.floor((4 * all + 3) / 146097);
  const inCentury = all - Math.floor((146097 * centuries) / 4);
  // 1461 days are four years
  const years = Math.floor((4 * inCentury + 3) / 1461);
  const inYear = inCentury - Math.floor((1461 * years) / 4);
  const months = Math.floor((5 * inYear + 2) / 153);
  const afterDecember = Math.floor(months / 10);
  return {
    year: 100 * centuries + years - 4800 + afterDecember,
    month: months + 3 - 12 * afterDecember,
    day: inYear - Math.floor((153 * months + 2) / 5) + 1,
  };
}
