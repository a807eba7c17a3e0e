import type { Block } from '../draft.ts';
import { wordsOf } from './words-of.ts';

/**
 * How well a block fits between two others, -1 to 2: what it has in common with each, less what they have in common
 * across it. A paragraph goes on with the subject of the one before; a pull quote interrupts it.
 */
export function fitBetween(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  weights: Map<string, number>,
): number {
  return common(block, before) + common(block, after) - common(before, after);

  /** Weight of the words that two blocks share, as a share of the geometric mean of their weights. */
  function common(a: Block | undefined, b: Block | undefined): number {
    if (!a || !b) return 0;
    const [left, right] = [weighty(a), weighty(b)];
    const shared = [...left].filter((word) => right.has(word));
    const whole = Math.sqrt(weigh(left) * weigh(right));
    return whole === 0 ? 0 : weigh(shared) / whole;
  }

  function weighty(of: Block): Set<string> {
    return new Set(wordsOf(of.plain).filter((word) => weights.has(word)));
  }

  function weigh(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  }
}
