import type { Outcome } from '../model/message.ts';
import type { Layout } from '../print/types.ts';

/** Faults of the paper itself, on which there are no pages then. */
const OF_PAPER = new Set(['trim-too-small', 'book-too-long']);

/** The pages of a proof on paper; null where the paper does not do. What its lines and notes have wrong the book has told. */
export function proofPages({ value, messages }: Outcome<Layout>): Outcome<Layout | null> {
  const own = messages.filter(({ rule }) => OF_PAPER.has(rule));
  return { value: own.length > 0 ? null : value, messages: own };
}
