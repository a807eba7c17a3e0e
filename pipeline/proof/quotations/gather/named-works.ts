import type { Work } from '../../../model/work.ts';
import { splitWords } from '../../works/split-words.ts';

/** How a work of the library is named in prose. */
export interface WorkNames {
  work: string;
  /** family names of its authors, or of its editors where it has none */
  families: string[];
  /** title without subtitle, and short title, as words that are compared */
  titles: string[];
  /** titles as the library has them: one of a single word counts only with its capital */
  written: string[];
}

/** What a stretch of prose names. */
export interface NamedWorks {
  /** works whose title it has */
  titled: string[];
  /** works all of whose authors it names */
  authored: string[];
}

/** Words of a title that is not also something that people talk of: "The Russian Revolution" may be the event. */
const SPEAKING_TITLE = 4;

export function workNames(library: readonly Work[]): WorkNames[] {
  return library.map((work) => ({
    work: work.id,
    families: familiesOf(work),
    titles: titlesOf(work),
    written: writtenTitles(work),
  }));
}

/**
 * The works that a stretch of prose names by title or author. A short title counts only where it is set apart
 * (emphasized, in quotation marks) or its author is named too.
 */
export function namedWorks(prose: string, setApart: string[], names: readonly WorkNames[]): NamedWorks {
  const folded = foldedWords(prose);
  const apart = setApart.map(foldedWords);
  const authored = names.filter(
    ({ families }) => families.length > 0 && families.every((family) => isNamed(prose, family)),
  );
  const titled = names.filter((entry) =>
    entry.titles.some((title) => {
      if (apart.some((words) => words.trim() === title)) return true;
      if (!folded.includes(` ${title} `)) return false;
      return title.split(' ').length >= SPEAKING_TITLE || (authored.includes(entry) && title.includes(' '));
    }),
  );
  return { titled: titled.map(({ work }) => work), authored: authored.map(({ work }) => work) };
}

/** Whether prose names a work in any way: one of its authors, its title or short title. */
export function mentionsWork(prose: string, { families, titles, written }: WorkNames): boolean {
  if ([...families, ...written].some((name) => isNamed(prose, name))) return true;
  const folded = foldedWords(prose);
  return titles.some((title) => title.includes(' ') && folded.includes(` ${title} `));
}

/** Words with a space at either end, so that whole ones are found. */
const foldedWords = (text: string): string =>
  ` ${splitWords(text)
    .map(({ letters }) => letters)
    .join(' ')} `;

const isNamed = (prose: string, family: string): boolean => {
  for (let at = prose.indexOf(family); at >= 0; at = prose.indexOf(family, at + 1)) {
    const before = prose[at - 1] ?? ' ';
    const after = prose[at + family.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
};

function familiesOf(work: Work): string[] {
  const people = [work.author, work.editor].find((list) => Array.isArray(list) && list.length > 0);
  if (!Array.isArray(people)) return [];
  return people.flatMap((person: { family?: unknown; literal?: unknown }) => {
    const name = person.family ?? person.literal;
    return typeof name === 'string' && name.length > 1 ? [name] : [];
  });
}

const writtenTitles = (work: Work): string[] =>
  [work.title, work['title-short']].filter((title) => typeof title === 'string');

function titlesOf(work: Work): string[] {
  const whole = writtenTitles(work).flatMap((title) => [title, title.split(/[:.]\s/)[0]]);
  return [...new Set(whole.map((title) => foldedWords(title).trim()))].filter((title) => title !== '');
}
