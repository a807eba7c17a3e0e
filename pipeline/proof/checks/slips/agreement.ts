import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

/**
 * A subject in the plural at the start of a clause, what belongs to it, and a verb in the singular. No commas, no other
 * clause, nothing joined by "and" between them.
 */
const CLAUSE =
  /(?<=^|[.;:!?—] ?|[,–] )(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]hat the|[Bb]ut the|[Bb]ecause the|[Aa]lthough the) (?:(?:following|first|last|many|few|most|new|old|main|real|great|early) )?(\p{Ll}{4,}s) (?:of|from|among|between|in|for|with|to|on|by|at) ((?:[\p{L}’'-]+ ){1,6}?)(was|is|has|does|\p{Ll}{3,}s(?= (?:an?|the|us|how|that) ))(?![\p{L}’'-])/gu;
/** words that begin another clause, join a second subject, or are a verb already */
const OTHER =
  /\b(?:and|or|that|which|who|whom|whose|where|when|what|if|as|than|but|while|because|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|to)\b/;

/** `the differences among them was`: a verb in the singular after a subject in the plural. */
export function agreement(passage: Passage, { lexicon }: Reading): Slip[] {
  return [...passage.unquoted.matchAll(CLAUSE)].flatMap((match): Slip[] => {
    const [whole, subject, between, verb] = match;
    const subjectClass = lexicon.classOf(subject);
    if (!subjectClass.plural || OTHER.test(between) || hasVerb(between, lexicon)) return [];
    const own = /^(?:was|is|has|does)$/.test(verb);
    if (!own && !lexicon.classOf(verb).verb) return [];
    const from = match.index + whole.length - verb.length;
    const what = `“${verb}” is singular, its subject “${subject}” may be plural`;
    return [{ rule: 'agreement', from, to: from + verb.length, what }];
  });
}

/** `the` has endings in the dictionary as well */
const SHORT = 3;

/** a past or third person that is no noun: "the workers in Riga won was" */
const hasVerb = (between: string, lexicon: Reading['lexicon']) =>
  between
    .trim()
    .split(' ')
    .filter((word) => word.length > SHORT)
    .some((word) => /(?:ed|ing)$/.test(word) || (lexicon.classOf(word).verb && !lexicon.classOf(word).noun));
