/** Words of a message: the beginning and the end of longer ones. */
const SHOWN = 12;

/** A quotation in a message, in quotation marks, the middle of a long one left out. */
export function excerpt(words: string): string {
  const all = words.trim().split(/\s+/);
  if (all.length <= SHOWN) return `“${all.join(' ')}”`;
  return `“${all.slice(0, SHOWN / 2).join(' ')} … ${all.slice(-SHOWN / 3).join(' ')}”`;
}
