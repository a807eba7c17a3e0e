import { diffArrays } from 'diff';

/** Words of longer notes are not compared: that would take long, and nobody breaks their lines by hand. */
const MOST_WORDS = 20_000;

interface Word {
  word: string;
  /** white space before it */
  before: string;
}

/**
 * A correction with the line breaks of the note that it corrects, wherever the words on either side stayed: a table does
 * not show them, and a note is read and compared line by line in its file.
 */
export function keepLineBreaks(body: string, correction: string): string {
  const old = wordsOf(body);
  const fresh = wordsOf(correction.replace(/\r\n?/g, '\n').trim());
  if (old.length + fresh.length > MOST_WORDS) return fresh.map(({ before, word }) => before + word).join('');
  const partner = partners(old, fresh);
  return fresh
    .map(({ before, word }, index) => {
      const at = partner[index];
      const follows = index > 0 && at !== undefined && partner[index - 1] === at - 1;
      return (follows && before === ' ' && isLineBreak(old[at].before) ? old[at].before : before) + word;
    })
    .join('');
}

/** A line break within a paragraph; two of them part paragraphs, two spaces before one mean it. */
const isLineBreak = (space: string) => /^[ \t]?\n[ \t]*$/.test(space);

const wordsOf = (text: string): Word[] =>
  [...text.trimStart().matchAll(/(\s*)(\S+)/g)].map(([, before, word]) => ({ before, word }));

/** For each new word the index of the old one that it is, if it is one. */
function partners(old: Word[], fresh: Word[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let [from, to] = [0, 0];
  const words = (of: Word[]) => of.map(({ word }) => word);
  for (const { added, removed, count } of diffArrays(words(old), words(fresh))) {
    if (!added && !removed) for (let step = 0; step < count; step++) found[to + step] = from + step;
    if (!added) from += count;
    if (!removed) to += count;
  }
  return found;
}
