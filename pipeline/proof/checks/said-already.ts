import { placeInBlock } from '../../markdown/place-in-block.ts';
import type { Slip } from '../../markdown/slips/slip.ts';
import type { Message } from '../../model/message.ts';
import type { Passage } from './passage.ts';

/** Rules of other stages that are about words. */
const ABOUT_WORDS = new Set([
  'name-misspelled',
  'name-other-form',
  'name-variant',
  'apostrophe-elsewhere',
  'doubled-word',
  'unbalanced-marks',
  'space-about-stop',
  'article-form',
  'small-sentence-start',
  'date-without-style',
  'date-in-quotation',
]);

/**
 * Whether other stages have said something of the words of a slip: at the same line, about these words, words around them or
 * words within them.
 */
export function saidAlready(said: readonly Message[]): (passage: Passage, slip: Slip) => boolean {
  const byLine = new Map<string, string[]>();
  for (const { rule, file, line, message } of said) {
    if (!ABOUT_WORDS.has(rule)) continue;
    const [, words] = /“([^”]+)”/.exec(message) ?? [];
    if (words === undefined || line === null) continue;
    const key = `${file}:${line}`;
    byLine.set(key, [...(byLine.get(key) ?? []), words]);
  }
  return ({ block, file }, { from, to }) => {
    const place = placeInBlock(block, from, file);
    const words = block.characters.slice(from, to);
    return (byLine.get(`${place.file}:${place.line}`) ?? []).some(
      (other) => other.includes(words) || words.includes(other),
    );
  };
}
