import { diffWordsWithSpace } from 'diff';

/** Characters of unchanged words that are shown on either side of a change. */
const AROUND = 40;

/** Texts with more changes than that are shown whole too. */
const MOST_CHANGES = 4000;

/** Longer texts are shown whole, the old one and the new one: comparing them would take long. */
const MOST_CHARACTERS = 100_000;

/** What changed from one text to another, on one line: "the [-old-] {+new+} words …". */
export function wordChanges(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim());
  const long = old.length + fresh.length > MOST_CHARACTERS;
  const parts = long ? undefined : diffWordsWithSpace(old, fresh, { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return [old && `[-${old}-]`, fresh && `{+${fresh}+}`].filter(Boolean).join(' ');
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return `{+${value}+}`;
      if (removed) return `[-${value}-]`;
      return shortened(value, index === 0, index === parts.length - 1);
    })
    .join('');
}

function shortened(words: string, first: boolean, last: boolean): string {
  const from = first ? '' : words.slice(0, AROUND).replace(/\S*$/, '');
  const to = last ? '' : words.slice(-AROUND).replace(/^\S*/, '');
  return words.length <= AROUND * 2 + 10 ? words : `${from}…${to}`;
}
