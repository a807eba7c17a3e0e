/** How like two lines are, 0 to 1: Dice's coefficient of their words, each word as often as it stands there. */
export function likeness(left: string[], right: string[]): number {
  const count = new Map<string, number>();
  for (const word of left) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const rest = count.get(word) ?? 0;
    if (rest > 0) {
      shared++;
      count.set(word, rest - 1);
    }
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
