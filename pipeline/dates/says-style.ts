import type { FoundDate } from '../markdown/calendar/find-dates.ts';
import { areOneDay } from './are-one-day.ts';

/** Characters on either side of a date within which its other form or the name of a calendar is looked for. */
const NEAR = 40;

const STYLE = /\b[ON]\.\s?S\.|\b(?:old|new)[- ](?:style|calendar)\b|\b(?:julian|gregorian)\b/i;
/** "25 October (7 November)", "25 October [7 November]", "25 October/7 November" */
const OTHER_DAY = /^,?\s?[([/–-]/;

/** Between the first and the last day of a range. */
const RANGE = /^\s?(?:[–—-]|to)\s?$/;

/**
 * Whether the date at an index of a text's dates says which calendar it follows: its other form stands beside it, the same day counted by the other
 * calendar, or the words near it name a style.
 */
export function saysStyle(index: number, dates: FoundDate[], text: string): boolean {
  const date = dates[index];
  const next = dates[index + 1];
  // the first day of a range has its style with the last
  if (next && RANGE.test(text.slice(date.to, next.from)))
    return says(index + 1, dates, text) || says(index, dates, text);
  return says(index, dates, text);
}

function says(index: number, dates: FoundDate[], text: string): boolean {
  const date = dates[index];
  const near = text.slice(Math.max(0, date.from - NEAR), date.to + NEAR);
  if (STYLE.test(near)) return true;
  if (/^\s?[([]\d{1,2}[)\]]/.test(text.slice(date.to, date.to + 6))) return true;
  return [dates[index - 1], dates[index + 1]].some(
    (other) => other !== undefined && isOtherForm(date, other, text),
  );
}

function isOtherForm(date: FoundDate, other: FoundDate, text: string): boolean {
  const [first, second] = date.from < other.from ? [date, other] : [other, date];
  if (second.from - first.to > NEAR) return false;
  const between = text.slice(first.to, second.from);
  if (!OTHER_DAY.test(between) && !/\bor\b/.test(between)) return false;
  return areOneDay(first, second);
}
