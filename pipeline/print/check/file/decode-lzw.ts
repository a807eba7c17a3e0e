const [CLEAR, STOP] = [256, 257];

/** Codes have at most twelve bits. */
const MOST_CODES = 4096;

/** ISO 32000-1, 7.4.4, with EarlyChange 1. Null where more than `limit` bytes come out. */
export function decodeLzw(data: Uint8Array, limit: number): Uint8Array | null {
  const first = Array.from({ length: 258 }, (_, code) => Uint8Array.of(code & 255));
  let table = first.slice();
  let before: Uint8Array | null = null;
  const parts: Uint8Array[] = [];
  let length = 0;
  let bits = 0;
  let held = 0;
  let width = 9;
  for (const byte of data) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    held &= (1 << bits) - 1;
    if (code === STOP) break;
    if (code === CLEAR) {
      table = first.slice();
      before = null;
      width = 9;
      continue;
    }
    const known = code < table.length ? table[code] : null;
    const entry: Uint8Array | null = known ?? (before && Buffer.concat([before, before.subarray(0, 1)]));
    if (entry === null) break;
    parts.push(entry);
    length += entry.length;
    if (length > limit) return null;
    if (before !== null && table.length < MOST_CODES)
      table.push(Buffer.concat([before, entry.subarray(0, 1)]));
    before = entry;
    // one earlier than needed: EarlyChange
    width = table.length >= 2047 ? 12 : table.length >= 1023 ? 11 : table.length >= 511 ? 10 : 9;
  }
  return Buffer.concat(parts);
}
