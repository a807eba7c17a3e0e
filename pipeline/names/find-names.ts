import type { NameEntry } from '../model/names.ts';
import type { FormKind, NameTree } from './name-tree.ts';
import { splitWords } from './split-words.ts';

/** A name in a text: offsets of its characters. */
export interface FoundName {
  name: NameEntry;
  kind: FormKind;
  /** the form as names.yaml has it */
  words: string;
  from: number;
  to: number;
}

/**
 * The names in a text, in order. Whole words only, capitals as they are written; where forms overlap, the one that
 * begins first and then the longest: "Alexander Ulyanov" is not "Ulyanov".
 */
export function findNames(text: string, tree: NameTree): FoundName[] {
  const words = splitWords(text);
  const found: FoundName[] = [];
  let index = 0;
  while (index < words.length) {
    let node = tree.next.get(words[index].word);
    let last: { ends: NonNullable<NameTree['ends']>; next: number } | null = null;
    for (let at = index; node !== undefined; node = node.next.get(words[at]?.key ?? '')) {
      at += 1;
      if (node.ends) last = { ends: node.ends, next: at };
    }
    if (last === null) index += 1;
    else {
      found.push({ ...last.ends, from: words[index].from, to: words[last.next - 1].to });
      index = last.next;
    }
  }
  return found;
}
