import { finding } from '../../../diagnostics/finding.ts';
import { placeInBlock } from '../../../markdown/place-in-block.ts';
import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Message } from '../../../model/message.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';
import { isFormed } from './is-formed.ts';
import { unknownWords } from './unknown-words.ts';

/** More cannot be read at a glance. */
const MOST = 60;

/**
 * One message for the edition with the words that no dictionary has and that are near to none, at the first of them: what
 * words.txt is for. Quotations, words formed by usual means, and what was told as a misspelling are left out.
 */
export function unknownList(
  found: readonly { passage: Passage; slips: Slip[] }[],
  { lexicon }: Reading,
): Message[] {
  const words = new Set<string>();
  let first: Message | null = null;
  for (const { passage, slips } of found)
    for (const { word, from, quoted } of unknownWords(passage, lexicon)) {
      if (
        quoted ||
        words.has(word) ||
        isFormed(word, (part) => lexicon.isKnown(part)) ||
        slips.some((slip) => slip.from === from && slip.rule === 'spelling')
      )
        continue;
      words.add(word);
      first ??= finding('spelling-unknown', '', placeInBlock(passage.block, from, passage.file));
    }
  if (first === null) return [];
  const some = [...words].slice(0, MOST).join(', ');
  const more = words.size > MOST ? ` and ${words.size - MOST} more` : '';
  return [{ ...first, message: `in no dictionary: ${some}${more}` }];
}
