import type { Credits } from '../draft.ts';
import { parseDate } from './parse-date.ts';

const BY = /^(?:(?:written|posted|published|text)\s+)?by\b\s*:?\s*/i;
/** what parts names and dates in such a line */
const PARTS = /\s*[|·•]\s*|\s+[–—-]\s+|,?\s+\bon\s+(?=\p{Lu}|\d)/u;
/** a line of names has no more characters */
const LONGEST = 160;
/** two to five words with capitals, initials, particles between them */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|del|della|di|da|van|von|der|den|la|le|al|el|bin|ibn|y|e)){1,4}$/u;

/** The names and date of a line that holds nothing else: `By A. Name | Nov 6, 2024`, a date. Null for other lines. */
export function parseCredits(line: string): Credits | null {
  if (line.length > LONGEST) return null;
  const alone = parseDate(line);
  if (alone !== null) return { authors: [], date: alone };
  const by = BY.test(line);
  const credits: Credits = { authors: [], date: null };
  for (const part of splitParts(line.replace(BY, ''))) {
    const date = parseDate(part);
    const names = namesOf(part);
    if (date) credits.date ??= date;
    else if (names) credits.authors.push(...names);
    else if (part.replace(/[|\s]/g, '') !== '') return null;
  }
  return by || credits.date ? credits : null;
}

function splitParts(text: string): string[] {
  // a comma belongs to the date as often as it parts name and date: both readings are tried
  const parts = text.split(PARTS);
  return parts.flatMap((part) => {
    const name = /^([^,\d]+),\s+(.*\d{4}.*)$/.exec(part);
    return name && !parseDate(part) && parseDate(name[2]) ? [name[1], name[2]] : [part.trim()];
  });
}

function namesOf(part: string): string[] | null {
  const names = part.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => NAME.test(name)) ? names : null;
}
