import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Edition } from '../../../model/edition.ts';
import type { NameEntry } from '../../../model/names.ts';
import type { Passage } from '../passage.ts';

const WORDS = /(?<![\p{L}-])\p{Lu}[\p{L}’]*(?:[ -][\p{L}’]+){1,4}/gu;

/** Forms of names.yaml of two words or more. */
export interface LongForms {
  /** forms by their small letters */
  known: Map<string, Set<string>>;
  /** `<text> <form>` of organizations: texts that have the form with its capitals */
  used: Set<string>;
  organizations: Set<string>;
}

/** The forms of names that have more than one word, and the texts that write those of organizations with their capitals. */
export function longForms(edition: Edition, passages: readonly Passage[]): LongForms {
  const forms: LongForms = { known: new Map(), used: new Set(), organizations: new Set() };
  for (const name of edition.names) addForms(name, forms);
  if (forms.organizations.size === 0) return forms;
  for (const { text, words } of passages)
    for (const form of candidates(words))
      if (forms.organizations.has(form.words)) forms.used.add(`${text} ${form.words}`);
  return forms;
}

function addForms({ kind, forms, variants, misspellings }: NameEntry, to: LongForms): void {
  for (const { words } of [...forms, ...variants, ...misspellings]) {
    if (!/[ -]/.test(words)) continue;
    const key = words.toLowerCase();
    to.known.set(key, (to.known.get(key) ?? new Set()).add(words));
    if (kind === 'organization') to.organizations.add(words);
  }
}

/** Every run of words that begins with a capital, longest first. */
function candidates(text: string): { words: string; index: number }[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: run, index }) => {
    const ends = [...run.matchAll(/[ -]/g)].map((space) => space.index).slice(1);
    return [...ends, run.length].reverse().map((end) => ({ words: run.slice(0, end), index }));
  });
}

/**
 * A name of names.yaml with other capitals: `Chiang Kai-Shek`. That of an organization only where its text has the right
 * one as well: authors differ over the Party and the party.
 */
export function nameCapitals({ text, words: characters }: Passage, forms: LongForms): Slip[] {
  if (forms.known.size === 0) return [];
  let done = 0;
  return candidates(characters).flatMap(({ words, index }): Slip[] => {
    const right = forms.known.get(words.toLowerCase());
    if (right === undefined || index < done) return [];
    done = index + words.length;
    const [form] = right;
    if (right.has(words) || words === words.toUpperCase()) return [];
    if (forms.organizations.has(form) && !forms.used.has(`${text} ${form}`)) return [];
    const what = `“${words}” is “${form}” in names.yaml`;
    return [{ rule: 'name-capitals', from: index, to: index + words.length, what, suggestion: form }];
  });
}
