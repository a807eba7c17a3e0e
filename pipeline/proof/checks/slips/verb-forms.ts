import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

/** "has to filled" */
const PARTICIPLE =
  /(?<=\b(?:has|have|had|having|need|needs|needed|ought|want|wants|able|unable|going|likely|willing|ready) )to (\p{Ll}{3,}ed)\b/gu;
/** "like what is was" */
const TWO_COPULAS = /(?<=(?:^|[\s(“‘"])(\p{L}+) )(?:is|are|was|were) (?:was|were|is|are)\b/gu;
/** may be the subject of the first: "what it is is" */
const SUBJECT =
  /^(?:it|he|she|they|that|this|there|we|you|i|one|these|those|problem|point|question|fact|truth)$/i;
/** "This not only because" */
const NO_VERB =
  /(?<=(?:^|[.!?][”’"]? ))(?:This|That|It|These|Those|He|She|They|We) not (?:only|just|merely|simply|because|even)\b/gu;
/** "both men and women would both" */
const BOTH = /\bboth (?:\p{L}+ ){1,4}and (?:\p{L}+ ){1,4}both\b/gu;

/** Sentences whose verbs do not go together: a word was left out, or left in. Quotations are read as well. */
export function verbForms(passage: Passage, { lexicon }: Reading): Slip[] {
  const text = passage.words;
  const slips = (pattern: RegExp, what: (words: string) => string, isSlip = (_: RegExpExecArray) => true) =>
    [...text.matchAll(pattern)].filter(isSlip).map(
      (match): Slip => ({
        rule: 'verb-form',
        from: match.index,
        to: match.index + match[0].length,
        what: what(match[0]),
      }),
    );
  return [
    ...slips(
      PARTICIPLE,
      (words) => `after “${words.split(' ')[0]}” a verb is missing before “${words.split(' ')[1]}”`,
      ([, word]) => isPast(word, lexicon),
    ),
    ...slips(
      TWO_COPULAS,
      (words) => `two verbs follow each other: “${words}”`,
      ([, before]) => !SUBJECT.test(before),
    ),
    ...slips(NO_VERB, (words) => `the sentence that begins “${words}” has no verb there`),
    ...slips(BOTH, (words) => `“both” stands twice: “${words}”`),
  ];
}

/** `filled` is the past of `fill`; `need` and `speed` are no past. */
function isPast(word: string, lexicon: Reading['lexicon']): boolean {
  const stems = [
    word.slice(0, -2),
    word.slice(0, -1),
    word.replace(/ied$/, 'y'),
    word.replace(/(\p{L})\1ed$/u, '$1'),
  ];
  return stems.some((stem) => stem !== word && lexicon.classOf(stem).verb) && !lexicon.classOf(word).verb;
}
