/** a prime near 2^31: products with the ids of words stay exact in Math.imul's 32 bits */
const BASE = 1_000_003;

/**
 * A hash of every run of `length` words, rolled on word by word; fewer words have none. `ids` numbers the words met so
 * far. Equal runs have equal hashes; the caller compares the words.
 */
export function runHashes(words: string[], length: number, ids: Map<string, number>): number[] {
  const hashes: number[] = [];
  let highest = 1;
  for (let i = 1; i < length; i++) highest = Math.imul(highest, BASE);
  const numbers = words.map((word) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size + 1);
    return ids.size;
  });
  let hash = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (i >= length) hash = (hash - Math.imul(numbers[i - length], highest)) | 0;
    hash = (Math.imul(hash, BASE) + numbers[i]) | 0;
    if (i >= length - 1) hashes.push(hash);
  }
  return hashes;
}
