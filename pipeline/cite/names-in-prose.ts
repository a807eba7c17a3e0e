import type { Work } from '../model/work.ts';

/** More names than this are the first one “et al.”, as in short forms of Chicago. */
const MOST_NAMES = 3;

interface Name {
  family?: string;
  literal?: string;
  given?: string;
  'non-dropping-particle'?: string;
}

/**
 * The names of a work's authors (else editors, translators) as a sentence has them: `Harrow and Bell`; the title of a
 * work without names. `locale` is the CSL locale whose words are used.
 */
export function namesInProse(work: Work, locale: string): string {
  const people = [work.author, work.editor, work.translator].find(
    (names): names is Name[] => Array.isArray(names) && names.length > 0,
  );
  if (people === undefined) return String(work['title-short'] ?? work.title ?? work.id);
  const names = people.map(familyName);
  if (names.length > MOST_NAMES) return `${names[0]} ${term(locale, 'et-al', 'et al.')}`;
  if (names.length === 1) return names[0];
  const and = ` ${term(locale, 'and', 'and')} `;
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''}${and}${names.at(-1)}`;
}

function familyName(name: Name): string {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return family || name.literal || name.given || '';
}

function term(locale: string, name: string, otherwise: string): string {
  return new RegExp(`<term name="${name}">([^<]*)</term>`).exec(locale)?.[1] ?? otherwise;
}
