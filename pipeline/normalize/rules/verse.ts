import type { Block, Draft, Verdict } from '../draft.ts';
import { wholeGroup } from './whole-group.ts';

/** a line of verse has at most so many characters, a verse at least so many lines */
const LINE = 60;
const LINES = 3;

/** Short lines without blank ones between them, in a text whose paragraphs have them: verse. */
export function verse(draft: Draft): Verdict {
  const claims: Verdict['claims'] = [];
  let run: Block[] = [];
  const close = () => {
    const verses =
      run.length >= LINES ? wholeGroup(run, { kind: 'verse', rule: 'verse', confidence: 0.6 }) : [];
    verses.forEach((claim, i) => {
      claims.push(i === 0 ? claim : { ...claim, before: '\n' });
    });
  };
  for (const block of draft.usualGap > 0 ? draft.blocks : []) {
    const fits = !draft.claims[block.index] && block.plain.length <= LINE;
    if (!fits || block.gap > 0 || run.at(-1)?.index !== block.index - 1) {
      close();
      run = [];
    }
    if (fits) run.push(block);
  }
  close();
  return { claims, messages: [] };
}
