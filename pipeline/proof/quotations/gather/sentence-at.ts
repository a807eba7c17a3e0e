/** What ends in a stop and is no end of a sentence. */
const SHORT =
  /(?:\b(?:p|pp|ch|chs|vol|vols|no|nos|sec|secs|art|ed|eds|trans|cf|St|Mr|Mrs|Ms|Dr|Prof|Gen|etc|e\.g|i\.e|qtd|ff|fol)|\b\p{Lu})\.$/u;
const END = /[.!?…]["”’'»)\]]*(?=\s+["“‘'«([]*[\p{Lu}\p{N}@])/gu;

/** Offsets of the sentence that holds a stretch of a block. A quotation's own stops are within the stretch. */
export function sentenceAt(characters: string, from: number, to: number): { from: number; to: number } {
  let start = 0;
  for (const { 0: end, index } of characters.matchAll(END)) {
    const after = index + end.length;
    const stop = characters.slice(0, index + 1);
    if (SHORT.test(stop)) continue;
    if (after <= from) start = after;
    // the stop within a quotation ends the sentence around it
    else if (after >= to) return { from: start, to: after };
  }
  return { from: start, to: characters.length };
}
