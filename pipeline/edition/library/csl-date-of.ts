/** A date as CSL-JSON holds it. */
export interface CslDate {
  'date-parts': number[][];
  /** 1 spring, 2 summer, 3 autumn, 4 winter */
  season?: number;
  circa?: true;
}

/** Year, with month and day or season (21 to 24), time of day left out; `~`, `?` and `%` are EDTF's doubts. */
const DAY = /^(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?[~?%]?$/;
const DOUBT = /[~?%]/;
const ABOUT = /^(?:circa|ca?\.?)\s+/i;
/** EDTF counts seasons from here. */
const BEFORE_SEASONS = 20;

/**
 * Reads a date as libraries write it: `1930`, `1930-05-01`, `1930/1932`, `2020-21` (a season), `1930~`, `ca. 1930`.
 * Null for everything else, which is left as it is written.
 */
export function cslDateOf(text: string): CslDate | null {
  const written = text.trim();
  const days = written.replace(ABOUT, '').split('/');
  if (days.length > 2) return null;
  const parts = days.map(partsOf);
  if (parts.some((part) => part === null)) return null;
  const date: CslDate = { 'date-parts': (parts as DayParts[]).map((part) => part.parts) };
  const season = parts[0]?.season;
  if (season !== undefined) date.season = season;
  if (DOUBT.test(written) || ABOUT.test(written)) date.circa = true;
  return date;
}

interface DayParts {
  parts: number[];
  season?: number;
}

function partsOf(day: string): DayParts | null {
  const match = DAY.exec(day.trim());
  if (match === null) return null;
  const [year, month, date] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined || month === 0) return { parts: [year] };
  const season = month - BEFORE_SEASONS;
  if (season >= 1 && season <= 4) return { parts: [year], season };
  return { parts: date === undefined || date === 0 ? [year, month] : [year, month, date] };
}
