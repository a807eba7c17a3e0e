import type { Mark } from './mark.ts';

/** `[@key]`, `[see @key, p. 12; -@key2]`: brackets without brackets inside that hold an @key at a word's start. */
export const citationMark: Mark = {
  pattern: /\[(?:[^[\]]*[\s;(])?-?@[\p{L}\p{N}_][^[\]]*\]/gu,
  sign: '@',
  make: (value) => ({ node: { type: 'citation', value } }),
};

/** `@key [p. 12]`, `@key []`: the author in the sentence, the rest in brackets. No @ of an address. */
export const proseCitationMark: Mark = {
  pattern: /(?<![\p{L}\p{N}_@/.+-])@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]* \[[^[\]@]*\]/gu,
  sign: '@',
  make: (value) => ({ node: { type: 'citation', value } }),
};
