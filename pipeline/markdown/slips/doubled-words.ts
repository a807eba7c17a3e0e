import type { Slip } from './slip.ts';

/** words that stand twice in good sentences */
const TWICE = new Set([
  'had',
  'that',
  'very',
  'many',
  'no',
  'so',
  'ha',
  'la',
  'long',
  'far',
  'blah',
  'bye',
  'her',
  'is',
]);

/** A word that stands twice: `the the`. */
export function doubledWords(text: string): Slip[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}+) (?=(\p{Ll}+)(?![\p{L}\p{N}’'-]))/gu)]
    .filter(([, first, second]) => first.toLowerCase() === second && !TWICE.has(second))
    .map((match) => ({
      rule: 'doubled-word',
      from: match.index,
      to: match.index + match[0].length + match[2].length,
      what: `“${match[1]} ${match[2]}” stands twice.`,
      suggestion: match[1],
    }));
}
