import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const WITH_SURNAME = /(?<![\p{L}.’'-])(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}-]+)(?![\p{L}-])/gu;

/** "From Moscow Lenin wrote" */
const PLACE = /\b(?:in|from|at|to|of|near|via|for|outside|inside) $/iu;

/** Given names by surname, and all given names that the edition knows. */
export interface GivenNames {
  bySurname: Map<string, Set<string>>;
  all: Set<string>;
}

/** Given names of the persons of names.yaml, and of the authors of works. */
export function givenNames({ names, library }: Edition): GivenNames {
  const found: GivenNames = { bySurname: new Map(), all: new Set() };
  for (const { kind, forms, variants, misspellings } of names) {
    if (kind !== 'person') continue;
    for (const { words } of [...forms, ...variants, ...misspellings]) {
      const parts = words.split(' ');
      if (parts.length < 2 || !/^\p{Lu}/u.test(parts[0])) continue;
      const surname = parts[parts.length - 1];
      const given = found.bySurname.get(surname) ?? new Set();
      found.bySurname.set(surname, given);
      for (const part of parts.slice(0, -1)) given.add(part);
      if (parts[0].length > 2 && !parts[0].includes('.')) found.all.add(parts[0]);
    }
  }
  for (const { author } of library)
    if (Array.isArray(author))
      for (const { given } of author as { given?: unknown }[])
        if (typeof given === 'string') for (const name of given.split(' ')) found.all.add(name);
  return found;
}

/**
 * A person of names.yaml under a given name that no form there has: a given name known from another person, one that begins
 * like the right one (George for Georgi, Josef for Joseph), or a name of the dictionary that is no people’s.
 */
export function otherGivenNames(passage: Passage, { lexicon }: Reading, names: GivenNames): Slip[] {
  return [...passage.words.matchAll(WITH_SURNAME)].flatMap(
    ({ 0: whole, 1: given, 2: surname, index }): Slip[] => {
      const known = names.bySurname.get(surname);
      if (known === undefined || known.has(given)) return [];
      const like = [...known].find((name) => name.length > 2 && name.slice(0, 3) === given.slice(0, 3));
      const before = passage.words.slice(Math.max(0, index - 12), index);
      const isGiven =
        names.all.has(given) ||
        (like !== undefined && !lexicon.isWord(given.toLowerCase())) ||
        (isPersonal(given, lexicon) && !PLACE.test(before));
      if (!isGiven) return [];
      const what = `“${whole}”: names.yaml has ${[...known].map((name) => `“${name} ${surname}”`).join(', ')}`;
      return [
        {
          rule: 'name-given',
          from: index,
          to: index + given.length,
          what,
          suggestion: like ?? [...known][0],
        },
      ];
    },
  );
}

/** `As` is a metal's sign in the dictionary. */
const isPersonal = (name: string, lexicon: Reading['lexicon']) =>
  lexicon.isSingle(name) && !lexicon.isWord(name.toLowerCase()) && !lexicon.isOwn(name);
