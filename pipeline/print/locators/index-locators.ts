import { elideRange } from './elide-range.ts';
import { joinPages, type PageRange, pagesBetween } from './join-pages.ts';

/** A place where a name stands. */
export interface Mention {
  /** id of the element there */
  id: string;
  in: 'text' | 'note';
  /** page number */
  folio: string;
}

/** A page, or several, as the index names them. */
export interface Locator {
  /** id of the first place there */
  id: string;
  label: string;
}

/** A stretch of pages is `passim` where it would take at least so many locators … */
export const PASSIM_LOCATORS = 6;
/** … and never more than so many pages go by between two of them. */
export const PASSIM_GAP = 1;

interface Stretch extends PageRange {
  id: string;
  note: boolean;
}

/**
 * The locators of an entry, from its mentions in the order of pages. Pages that follow each other are a range. A page
 * that has the name in a note alone is `45n`; where the text of a page has it as well, its note is not named. A run of
 * scattered pages is one range `passim`.
 */
export function indexLocators(mentions: readonly Mention[]): Locator[] {
  return [...withPassim(stretches(mentions))].map(({ label, ...stretch }) => ({
    id: stretch.id,
    label: label ?? (stretch.note ? `${stretch.first}n` : elideRange(stretch.first, stretch.last)),
  }));
}

/** Ranges of pages with the name in the text, and between them the pages that have it in a note. */
function stretches(mentions: readonly Mention[]): Stretch[] {
  const inText = new Set(mentions.filter((one) => one.in === 'text').map(({ folio }) => folio));
  const ids = new Map<string, string>();
  for (const { folio, id, in: where } of mentions)
    if (!ids.has(folio) && (where === 'text' || !inText.has(folio))) ids.set(folio, id);
  const runs: string[][] = [];
  for (const folio of ids.keys()) {
    const before = runs.at(-1);
    if (before && inText.has(folio) && inText.has(before[0])) before.push(folio);
    else runs.push([folio]);
  }
  return runs.flatMap((run) =>
    joinPages(run).map((range) => ({
      ...range,
      id: ids.get(range.first) ?? '',
      note: !inText.has(range.first),
    })),
  );
}

/** Joins runs of many scattered stretches. They begin and end with text: a note stands on its page alone. */
function* withPassim(all: readonly Stretch[]): Generator<Stretch & { label?: string }> {
  let from = 0;
  while (from < all.length) {
    let to = from + 1;
    while (to < all.length && pagesBetween(all[to - 1].last, all[to].first) <= PASSIM_GAP) to += 1;
    let [start, end] = [from, to];
    while (start < end && all[start].note) start += 1;
    while (end > start && all[end - 1].note) end -= 1;
    const many = all.slice(start, end).filter(({ note }) => !note).length >= PASSIM_LOCATORS;
    if (!many) yield* all.slice(from, to);
    else {
      yield* all.slice(from, start);
      const last = all[end - 1].last;
      yield { ...all[start], last, label: `${elideRange(all[start].first, last)}\u00a0passim` };
      yield* all.slice(end, to);
    }
    from = to;
  }
}
