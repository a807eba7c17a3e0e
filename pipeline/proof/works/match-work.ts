import type { Work } from '../../model/work.ts';
import type { CopyText } from './read-plain.ts';
import { splitWords } from './split-words.ts';

/** The work that a file without entry in works.yaml is taken for, and why. */
export interface Matched {
  work: Work;
  /** "its file name has Reed, ten, days and 1919; its headings have the title" */
  evidence: string;
}

/** Characters from the start in which a title page stands. */
const TITLE_PAGE = 3000;
/** Points from which a match is believed, and those that it must have more than the next. */
const LEAST = 4;
const MARGIN = 2;
/** Words of titles that say nothing. */
const EMPTY = new Set(['the', 'and', 'for', 'from', 'with', 'its', 'that', 'this', 'into', 'what']);
/** Words of a title in a file name beyond these add nothing. */
const MOST_TITLE_WORDS = 3;

/**
 * Takes a file for a work of the library by its name (key, authors, words of the title, year) and by its title page, first
 * lines and headings. Null where no work, or more than one, is likely.
 */
export function matchWork(file: string, copy: CopyText, library: readonly Work[]): Matched | null {
  const scored = library
    .map((work) => score(work, file, copy))
    .sort((a, b) => b.points - a.points || (a.work.id < b.work.id ? -1 : 1));
  const [first, second] = scored;
  if (first === undefined || first.points < LEAST) return null;
  if (second !== undefined && first.points - second.points < MARGIN) return null;
  return { work: first.work, evidence: first.reasons.join('; ') };
}

function score(work: Work, file: string, copy: CopyText): { work: Work; points: number; reasons: string[] } {
  const name = new Set(wordsOf(file.replace(/\.[^.]+$/, '').replace(/[_-]/g, ' ')));
  const base = file.replace(/\.[^.]+$/, '');
  if (base === work.id) return { work, points: 10, reasons: ['its file name is the key'] };
  const families = familiesOf(work).filter((family) => wordsOf(family).every((word) => name.has(word)));
  const titles = titleWords(work)
    .filter((word) => name.has(word))
    .slice(0, MOST_TITLE_WORDS);
  const years = yearsOf(work)
    .filter((year) => name.has(year))
    .slice(0, 1);
  const inName = [...families, ...titles, ...years];
  const page = titlePage(work, copy);
  const reasons = [
    ...(inName.length > 0 ? [`its file name has ${inName.join(', ')}`] : []),
    ...(page === null ? [] : [`its ${page} has the title`]),
  ];
  return {
    work,
    points: 2 * families.length + titles.length + years.length + (page === null ? 0 : 4),
    reasons,
  };
}

const wordsOf = (text: string): string[] => splitWords(text).map(({ letters }) => letters);

/** Where the title, without subtitle, stands; only titles of two words or more count. */
function titlePage(work: Work, copy: CopyText): string | null {
  const title = wordsOf((work.title ?? '').split(/[:.]\s/)[0]).join(' ');
  if (!title.includes(' ')) return null;
  const has = (text: string) => ` ${wordsOf(text).join(' ')} `.includes(` ${title} `);
  if (copy.title !== undefined && has(copy.title)) return 'title';
  if (has(copy.text.slice(0, TITLE_PAGE))) return 'beginning';
  return copy.headings.some((heading) => wordsOf(heading.title).join(' ') === title)
    ? 'list of headings'
    : null;
}

function familiesOf(work: Work): string[] {
  const authors = Array.isArray(work.author) ? work.author : [];
  return authors.flatMap(({ family, literal }: { family?: unknown; literal?: unknown }) => {
    const name = family ?? literal;
    return typeof name === 'string' ? [name] : [];
  });
}

const titleWords = (work: Work): string[] => [
  ...new Set(wordsOf(work.title ?? '').filter((word) => word.length > 2 && !EMPTY.has(word))),
];

function yearsOf(work: Work): string[] {
  return ['issued', 'original-date'].flatMap((field) => {
    const date = work[field] as { 'date-parts'?: unknown[][] } | undefined;
    const year = date?.['date-parts']?.[0]?.[0];
    return year === undefined ? [] : [String(year)];
  });
}
