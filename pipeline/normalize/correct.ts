import { finding } from '../diagnostics/finding.ts';
import type { Correction } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './typography/edit.ts';

export interface Corrected {
  /** by block index */
  edits: Map<number, Edit[]>;
  /** those that were carried out, for the Note on the Texts */
  done: Correction[];
  messages: Message[];
}

/**
 * The recipe's corrections: the slip replaced everywhere in its line, or, without `to`, marked [sic] after it. What is
 * not found there is a finding.
 */
export function correct(draft: Draft, corrections: Correction[]): Corrected {
  const result: Corrected = { edits: new Map(), done: [], messages: [] };
  for (const correction of corrections) {
    const { line, from, to } = correction;
    const block = draft.blocks.find((candidate) => candidate.line <= line && line <= candidate.endLine);
    const places = block ? placesOf(block.plain, from) : [];
    if (!block || places.length === 0) {
      const what = `Line ${line} of the source does not have “${from}”.`;
      result.messages.push(finding('correction-not-found', what, correction.place));
      continue;
    }
    const edits = places.map((at): Edit => {
      return { from: at, to: at + from.length, text: to ?? `${from} [sic]`, rule: 'correction' };
    });
    result.edits.set(block.index, [...(result.edits.get(block.index) ?? []), ...edits]);
    result.done.push(correction);
  }
  return result;
}

/** Where words stand, not as part of longer words. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + words.length)) {
    const inside = letter.test(text[at - 1] ?? '') && letter.test(words[0]);
    const goesOn = letter.test(text[at + words.length] ?? '') && letter.test(words.at(-1)!);
    if (!inside && !goesOn) places.push(at);
  }
  return places;
}
