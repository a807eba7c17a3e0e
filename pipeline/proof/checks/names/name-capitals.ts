import type { Edition } from '../../../model/edition.ts';
import type { Passage } from '../passage.ts';
import type { Slip } from '../slip.ts';

/** Forms of names.yaml of two words or more, by their small letters. */
export function longForms({ names }: Edition): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { forms: own, variants, misspellings } of names)
    for (const { words } of [...own, ...variants, ...misspellings]) {
      if (!/[ -]/.test(words)) continue;
      const key = words.toLowerCase();
      forms.set(key, (forms.get(key) ?? new Set()).add(words));
    }
  return forms;
}

const WORDS = /(?<![\p{L}-])\p{Lu}\p{L}*(?:[ -]\p{L}+){1,4}/gu;

/** A name of names.yaml with other capitals: `Chiang Kai-Shek`. */
export function nameCapitals(passage: Passage, forms: ReadonlyMap<string, Set<string>>): Slip[] {
  if (forms.size === 0) return [];
  return [...passage.words.matchAll(WORDS)].flatMap(({ 0: words, index }): Slip[] => {
    for (let written = words; /[ -]/.test(written); written = written.replace(/[ -]\p{L}+$/u, '')) {
      const right = forms.get(written.toLowerCase());
      if (right === undefined) continue;
      if (right.has(written) || written === written.toUpperCase()) return [];
      const [form] = right;
      const what = `“${written}” is “${form}” in names.yaml`;
      return [{ rule: 'name-capitals', from: index, to: index + written.length, what, suggestion: form }];
    }
    return [];
  });
}
