import type { Paragraph } from '../../../pipeline/print/types.ts';
import { makeParagraph } from './make-paragraph.ts';

/** Words with ligatures, kerns, capitals, compounds, dashes, calls and changes of style within them. */
const WORDS =
  `the of and a to in was that by for committee office difficult affluent fjord Tower AVATAR waving
Vladimir “quoted” don’t re-election state-owned harbour warehouse revolution negotiation representative unbelievable
*italicised* *fluffy* un*believ*able _bold_ ~small~ ~caps~ ~USSR~ evening—which newspaper, delegates; workshops. river
Yesterday Ta Wavy typography considerable organization^1^ council.^12^ 1917 1917–21 railway telegraph kilograms – often
affection council†, delegates.‡ № 5‰ affection efficient halfway shelf-ful winter,^3^ *first* *second* and/or a\u00a0b under through nevertheless`.split(
    /\s+/,
  );

/** Numbers that are always the same (a linear congruence, Numerical Recipes' constants). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentenceOf(words: number, next: (below: number) => number): string {
  return Array.from({ length: words }, () => WORDS[next(WORDS.length)]).join(' ');
}

/** How the paragraphs differ beside their words. */
const KINDS: Partial<Paragraph>[] = [
  {},
  { measure: 226.77 },
  { measure: 140 },
  { align: 'left', indent: 0 },
  { align: 'right', indent: 0 },
  { align: 'center', indent: 0, measure: 200 },
  { indent: -12 },
  { language: 'en-GB' },
  { hyphenate: false },
  { measure: 60, indent: 0 },
];

/** Fifty paragraphs of mixed styles, measures and alignments, the same ones every time. */
export function madeUpParagraphs(): Paragraph[] {
  const next = numbers(1917);
  return Array.from({ length: 50 }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    const words = sentenceOf(20 + next(100), next);
    const marked = index % 7 === 3 ? `${words}|${sentenceOf(9, next)}|${sentenceOf(30, next)}` : words;
    return makeParagraph(marked, { ...kind, id: `p${index}` });
  });
}
