import type { Rule } from '../rule.ts';

/** Rules of trade/. */
export const tradeRules = {
  'trade-incomplete': {
    severity: 'hint',
    summary: 'The record for the book trade lacks what shops and libraries want.',
    why: 'They cannot list, file or sell a book that they know too little of; nothing is made up.',
    fix: 'Say it in book.yaml, or silence this hint if the book is not sold through shops.',
  },
} satisfies Record<string, Rule>;
