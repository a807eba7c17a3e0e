import type { NameEntry } from '../model/names.ts';
import { splitWords } from './split-words.ts';

/** Which list of its name a form stands in. */
export type FormKind = 'form' | 'variant' | 'misspelling';

/** All forms of all names, word by word: the words after the first with what parts them from the one before. */
export interface NameTree {
  next: Map<string, NameTree>;
  /** the form that ends here */
  ends?: { name: NameEntry; kind: FormKind; words: string };
}

/** Puts the forms of all names into one tree. Of forms that are the same, the first counts. */
export function nameTree(names: readonly NameEntry[]): NameTree {
  const root: NameTree = { next: new Map() };
  for (const name of names) {
    for (const { words } of name.forms) add(root, name, 'form', words);
    for (const { words } of name.variants) add(root, name, 'variant', words);
    for (const { words } of name.misspellings) add(root, name, 'misspelling', words);
  }
  return root;
}

function add(root: NameTree, name: NameEntry, kind: FormKind, words: string): void {
  let node = root;
  for (const { key } of splitWords(words)) {
    const known = node.next.get(key);
    const next: NameTree = known ?? { next: new Map() };
    if (!known) node.next.set(key, next);
    node = next;
  }
  node.ends ??= { name, kind, words };
}
