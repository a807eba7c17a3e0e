import type { AnnotatedText } from '../../../pipeline/model/note.ts';
import type { Verdict } from '../../../pipeline/model/proof.ts';
import { checkQuotations } from '../../../pipeline/proof/quotations/check-quotations.ts';
import { readPlain } from '../../../pipeline/proof/works/read-plain.ts';
import { random } from '../anchors/random.ts';
import { passageOf } from './draw-passage.ts';
import type { Lexicon } from './lexicon.ts';
import type { CopyOf } from './library-of-copies.ts';
import { operators } from './operators.ts';

/** A quotation that was made, and what was said of it. */
export interface Case {
  operator: string;
  copy: string;
  words: string;
  expected: Verdict;
  verdict: Verdict | null;
}

/** Makes quotations by every operator from every copy. */
export function makeCases(copies: CopyOf[], lexicon: Lexicon, each: number, seed: number): Case[] {
  const draw = random(seed);
  return copies.flatMap((copy) => {
    const passage = passageOf(copy.text);
    const others = copies.filter((other) => other !== copy);
    return operators.flatMap(({ name, expected, make }) =>
      Array.from({ length: each }, (): Case => {
        const words = make({ copy, passage, others, lexicon, draw });
        return { operator: name, copy: copy.key, words, expected, verdict: null };
      }),
    );
  });
}

/** Sets quotations into a text with citations, and has them checked with everything else that is checked. */
export function checkCases(cases: readonly Case[], copies: CopyOf[]): Case[] {
  const { value } = checkQuotations({
    edition: {
      id: 'bench',
      library: copies.map(({ key }) => ({ id: key, type: 'book', title: key })),
      recipes: [],
    },
    annotated: [textOf(cases)],
    copies: copies.map(({ key, file, text }) => ({ work: key, file, title: key, ...readPlain(text) })),
  });
  const verdicts = new Map(value.quotations.map(({ line, verdict }) => [line, verdict]));
  return cases.map((one, index) => ({ ...one, verdict: verdicts.get(index + 1) ?? null }));
}

/** A paragraph a quotation, each on a line of its own: block quotations where they are long. */
function textOf(cases: readonly Case[]): AnnotatedText {
  const body: AnnotatedText['body'] = {
    type: 'root',
    children: cases.map(({ words, copy }, index) => {
      const point = { line: index + 1, column: 1 };
      const position = { start: point, end: point };
      const citation = { type: 'citation' as const, value: `[@${copy}]` };
      if (words.split(' ').length < 30)
        return {
          type: 'paragraph',
          position,
          children: [{ type: 'text', value: `It says: “${words}” ` }, citation],
        };
      const paragraph = {
        type: 'paragraph' as const,
        position,
        children: [{ type: 'text' as const, value: words }, citation],
      };
      return { type: 'blockquote', position, children: [paragraph] };
    }),
  };
  const metadata = { title: 'Bench', authors: [], date: null };
  return { text: { id: 'bench', file: 'bench.md', received: false, metadata, body }, body, notes: [] };
}
