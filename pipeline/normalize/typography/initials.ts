import type { Edit } from './edit.ts';

/** Initials close upon each other and a surname (`A.B.Name`) get their spaces; abbreviations don't. */
export function initials(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/(?<![\p{L}.])(?:\p{Lu}\.){1,4}(?=\p{Lu}\p{Ll}{2})/gu))
    for (let at = match.index + 2; at <= match.index + match[0].length; at += 2)
      edits.push({ from: at, to: at, text: ' ', rule: 'initials' });
  return edits;
}
