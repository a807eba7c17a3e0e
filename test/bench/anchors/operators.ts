import type { Edit } from './edit-text.ts';

/** Words of a text with their offsets: what the edits below change. */
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** What is put in place of a changed word; no two in a row alike. */
const OTHERS =
  'orchard lantern ferry copper meadow violin harbour saddle pepper glacier thimble walnut'.split(' ');

/** British and American spellings, by their endings. */
const SPELLINGS: [RegExp, string][] = [
  [/\b(\p{L}{3,}i)z(e|ed|es|ing|ation|ations)\b/gu, '$1s$2'],
  [/\b(\p{L}{4,}i)s(e|ed|es|ing|ation|ations)\b/gu, '$1z$2'],
  [/\b([Ll]ab)or(s|ed|er|ers|ing)?\b/gu, '$1our$2'],
  [/\b([Ll]ab)our(s|ed|er|ers|ing)?\b/gu, '$1or$2'],
];

export const wordsIn = (text: string, from = 0, to = text.length): { from: number; to: number }[] =>
  Array.from(text.slice(from, to).matchAll(WORDS), (match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));

/** Quotes straightened, dashes changed, -ize and -ise, labor and labour exchanged, three paragraphs added before. */
export function lightEdits(text: string): Edit[] {
  const edits: Edit[] = [{ from: 0, to: 0, by: `${addedParagraphs()}\n` }];
  const change = (pattern: RegExp, by: (match: string) => string) => {
    for (const match of text.matchAll(pattern))
      edits.push({ from: match.index, to: match.index + match[0].length, by: by(match[0]) });
  };
  change(/[‘’]/g, () => "'");
  change(/[“”]/g, () => '"');
  change(/ ?[–—] ?/g, (dash) => (dash.includes('—') ? ' – ' : '—'));
  for (const [pattern, by] of SPELLINGS) change(pattern, (word) => word.replace(pattern, by));
  return edits;
}

function addedParagraphs(): string {
  const sentence = (start: number) =>
    Array.from({ length: 24 }, (_, index) => OTHERS[(start + 5 * index) % OTHERS.length]).join(' ');
  return [0, 3, 7].map((start) => `${sentence(start)}.`).join('\n');
}

/** `count` of the words exchanged, drawn at random. */
export function changeWords(
  words: readonly { from: number; to: number }[],
  count: number,
  draw: () => number,
): Edit[] {
  const left = [...words];
  const edits: Edit[] = [];
  while (edits.length < count && left.length > 0) {
    const [{ from, to }] = left.splice(Math.floor(draw() * left.length), 1);
    edits.push({ from, to, by: OTHERS[(Math.floor(draw() * OTHERS.length) + edits.length) % OTHERS.length] });
  }
  return edits;
}
