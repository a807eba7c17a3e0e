import { type Chapter, chapterOf, numberOf } from '../works/chapter-of.ts';
import type { IndexedCopy } from '../works/index-copy.ts';
import type { Span } from './compare/find-exact.ts';

/** Where a quotation stands in a copy, as it is offered for a locator. */
export interface FoundPlace {
  /** "ch. 11, The Conquest of Power"; absent where the copy has no headings or pages, or too many places */
  place?: string;
  /** "ch. 11": the same as a locator; absent where there are several, or it has no number */
  locator?: string;
  /** what the citation says is none of the chapters that it was found in */
  elsewhere: boolean;
}

/** Chapters that are named; a phrase that stands in more has no place. */
const MOST_NAMED = 3;

/**
 * Names the chapters of the copy that a quotation stands in: that of the citation if it is one of them, else all of them.
 * `cited` is the locator as written; its label is taken over where it names chapters or sections, else that of
 * another locator of the same work.
 */
export function choosePlace(
  copy: IndexedCopy,
  places: readonly Span[],
  cited: string | undefined,
): FoundPlace {
  const chapters = places.flatMap(({ from }) => chapterOf(copy.copy, copy.from[from]) ?? []);
  const distinct = [...new Map(chapters.map((chapter) => [describe(chapter, 'ch.'), chapter])).values()];
  const { numbers, label = readLocator(copy.usual).label ?? 'ch.' } = readLocator(cited);
  const numbered = distinct.filter(({ number }) => number !== null);
  const meant = numbered.filter(({ number }) => numbers.includes(number!));
  const named = meant.length > 0 ? meant : distinct;
  const elsewhere = numbers.length > 0 && numbered.length > 0 && meant.length === 0;
  if (named.length === 0 || named.length > MOST_NAMED) return { elsewhere };
  const [first] = named;
  const locator = named.length === 1 ? locatorOf(first, label) : undefined;
  return { place: named.map((chapter) => describe(chapter, label)).join('; '), locator, elsewhere };
}

function describe({ title, number, name, page }: Chapter, label: string): string {
  const isChapter = number !== null && name !== title;
  const chapter = isChapter ? [`${label} ${number}`, name] : [title];
  return [...chapter, page ? `p. ${page}` : ''].filter((part) => part !== '').join(', ');
}

function locatorOf({ title, number, name, page }: Chapter, label: string): string | undefined {
  if (page) return `p. ${page}`;
  return number !== null && name !== title ? `${label} ${number}` : undefined;
}

/** The label of chapters that a citation uses and their numbers; none where it gives pages or anything else. */
function readLocator(cited: string | undefined): { label?: string; numbers: number[] } {
  const match =
    /^(ch(?:s|ap)?|chapters?|secs?|sections?|§§?|bk|books?|pts?|parts?)\.?\s*(?![\p{L}]{2})(.*)$/iu.exec(
      cited ?? '',
    );
  if (match === null) return { numbers: [] };
  const label = /^s|^§/i.test(match[1])
    ? 'sec.'
    : /^b/i.test(match[1])
      ? 'bk.'
      : /^p/i.test(match[1])
        ? 'pt.'
        : 'ch.';
  const ends = match[2].split(/\s*(?:,|&|and)\s*/);
  const numbers = ends.flatMap((part) => {
    const [first, last] = part.split(/\s*[-–—]\s*/).map(numberOf);
    if (first === null || first === undefined) return [];
    return Array.from({ length: Math.min(50, (last ?? first) - first + 1) }, (_, at) => first + at);
  });
  return { label, numbers };
}
