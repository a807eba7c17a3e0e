import type { Slip } from './slip.ts';

const A = /(?<![\p{L}\p{N}’'.(-])([Aa]) (?=([aeioAEIO]\p{Ll}+))/gu;
const AN = /(?<![\p{L}\p{N}’'.(-])([Aa]n) (?=([bcdfgjklmnpqrstvwxyzBCDFGJKLMNPQRSTVWYZ]\p{Ll}+))/gu;
/** begin with a vowel's letter and not with its sound */
const CONSONANT_SOUND = /^(?:on(?:e|ce)|ewe|eu|oui)/i;
/** after these an `a` is no article */
const LETTER = /^(?:and|or|is|as|are|in|on|of|at|am|a|i|else|over|off|if|it|et|e|o|al|amore|era)$/i;

/** `a` before a vowel, `an` before a consonant. */
export function articles(text: string): Slip[] {
  const wrong = [
    ...[...text.matchAll(A)].filter(([, , next]) => !CONSONANT_SOUND.test(next) && !LETTER.test(next)),
    ...text.matchAll(AN),
  ];
  return wrong.map((match) => {
    const right = match[1].length === 1 ? `${match[1]}n` : match[1][0];
    return {
      rule: 'article-form',
      from: match.index,
      to: match.index + match[1].length,
      what: `“${match[1]} ${match[2]}”.`,
      suggestion: right,
    };
  });
}
