import type { Work } from '../model/work.ts';

/** A work in a few words, for lists: "Reed, Ten Days That Shook the World, 1919". What it has not is left out. */
export function workLine(work: Work): string {
  const names = namesOf(work.author) ?? namesOf(work.editor);
  const issued = work.issued as { 'date-parts'?: (number | string)[][] } | undefined;
  const year = issued?.['date-parts']?.[0]?.[0];
  const parts = [names, work.title, year === undefined ? undefined : String(year)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || work.id;
}

/** Family names of a list of CSL names; undefined where there are none. */
function namesOf(names: unknown): string | undefined {
  if (!Array.isArray(names) || names.length === 0) return undefined;
  const short = (names as { family?: string; literal?: string; given?: string }[]).map(
    ({ family, literal, given }) => family ?? literal ?? given ?? '',
  );
  return short.length > 3 ? `${short[0]} and others` : short.join(' and ');
}
