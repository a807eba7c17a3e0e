/** Places of the table: far more than a file has different keys. */
const PLACES = 4096;

/**
 * Gives words (names, keys) at [from, to) as strings. A file says the same few words a hundred thousand times:
 * those met last are kept, so that they need not be made again.
 */
export function wordReader(bytes: Uint8Array): (from: number, to: number) => string {
  const known: string[] = new Array(PLACES).fill('');
  return (from, to) => {
    let hash = 0;
    for (let i = from; i < to; i++) hash = (hash * 31 + bytes[i]) | 0;
    const place = hash & (PLACES - 1);
    const found = known[place];
    if (isAt(bytes, from, to, found)) return found;
    known[place] = String.fromCharCode(...bytes.subarray(from, to));
    return known[place];
  };
}

function isAt(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (bytes[i] !== word.charCodeAt(i - from)) return false;
  return true;
}
