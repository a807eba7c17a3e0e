import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const DETERMINER = '(?:the|an?|its|their|his|her|our|your|my|this|that|these|those|all)';
/** verbs of moving and seeing, after which a way follows */
const WAY =
  '(?:spread|go(?:es|ing|ne)?|went|pass(?:es|ed|ing)?|runs?|ran|running|march(?:es|ed|ing)?|c[ao]me|coming|br[eo]ak(?:s|ing)?|broke|cuts?|mov(?:es?|ed|ing)|travel(?:s|led|ed|ing|ling)?|walk(?:s|ed|ing)?|look(?:s|ed|ing)?|flow(?:s|ed|ing)?|gets?|got|liv(?:es?|ed|ing)|fights?|fought|fighting|sail(?:s|ed|ing)?|ride|rode|push(?:es|ed|ing)?|swept|sweep(?:s|ing)?|suffer(?:s|ed|ing)?)';

/** Pairs of words that are taken for each other, where the words beside them show which one is meant. */
const CONFUSED: readonly [RegExp, string][] = [
  [new RegExp(`\\b(?<=${WAY} )though(?= ${DETERMINER} )`, 'g'), 'through'],
  [/\binsur(?:e|es|ed|ing)(?= that\b)/g, 'ensure'],
  [
    /\bprinciple(?= (?:reason|cause|aim|source|enemy|means|difference|leader|task|purpose|author|actor|city|town)s?\b)/g,
    'principal',
  ],
  [
    /\bprincipal(?=s? (?:of (?:self-determination|equality|democracy|freedom|justice|legality|nationality)|that)\b)|(?<=\b(?:in|on) )principal(?=[,.;])/g,
    'principle',
  ],
  [/\blead(?= (?:by|to)\b)(?<=\b(?:was|were|been|being|has|have|had|is|are) lead)/g, 'led'],
  [
    /\bloose(?= (?:the|their|its|his|her|our|your|my|power|control|ground)\b)(?<=\b(?:to|will|would|could|may|might|not|never) loose)/g,
    'lose',
  ],
  [/\b[Ii]t[’']s(?= own\b)/g, 'its'],
  [
    /\bthen(?= (?:the|an?|ever|any|its|their|his|in|that)\b)(?<=\b(?:more|less|better|worse|rather|greater|larger|fewer|higher|lower|stronger|weaker) then)/g,
    'than',
  ],
  [
    /\bof(?= (?:been|had|done|gone|come|taken|made|seen|known)\b)(?<=\b(?:could|would|should|must|might) of)/g,
    'have',
  ],
  [/\baffects?(?= (?:of|on)\b)(?<=\b(?:the|an|no|little|great|this|its|their) affects?)/g, 'effect'],
  [/\bthere(?= own\b)/g, 'their'],
  [
    /\bform(?= (?:the|its|their|his|a|an|this|these|those|all)\b)(?<=\b(?:far|away|apart|came|comes|free|freed|suffer|suffered|different|arrived|returned|removed|expelled|resulting|resulted|withdrew|withdrawn|aside) form)/g,
    'from',
  ],
  [/(?<!\p{L})á la\b/gu, 'à la'],
  [/\bvis[- ]á[- ]vis\b/gu, 'vis-à-vis'],
  [/\bvoilá(?!\p{L})/gu, 'voilà'],
];
const PRINCIPLE =
  /\bprinciple(?= (\p{Ll}+))(?<=\b(?:one|two|three|four|five|six|many|several|its|their|his|our|these|those|main|other) principle)/gu;

/** One word where another is meant: the two principle leaders, spread though the country, insured that. */
export function confusedWords(passage: Passage, { lexicon }: Reading): Slip[] {
  // sic or slip: only who has the book can tell, so quotations are read as well
  const text = passage.words;
  const pairs = CONFUSED.flatMap(([pattern, meant]) =>
    [...text.matchAll(pattern)].map((match) => slip(match, meant)),
  );
  const adjectives = [...text.matchAll(PRINCIPLE)]
    .filter(([, next]) => lexicon.classOf(next).noun && lexicon.classOf(next).plural)
    .map((match) => slip(match, 'principal'));
  const found = [...pairs, ...adjectives].sort((a, b) => a.from - b.from);
  return found.filter(({ from }, index) => from !== found[index - 1]?.from);
}

const slip = ({ 0: word, index }: RegExpExecArray, meant: string): Slip => ({
  rule: 'word-confused',
  from: index,
  to: index + word.length,
  what: `“${word}” stands where “${meant}” may be meant`,
  suggestion: meant,
});
