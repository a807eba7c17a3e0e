/** ISO 32000-1, 7.4.5. Null where more than `limit` bytes come out. */
export function decodeRunLength(data: Uint8Array, limit: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  // 128 ends the data; less: so many bytes and one more follow; more: one byte 257 - n times
  while (at < data.length && data[at] !== 128) {
    const count = data[at] < 128 ? data[at] + 1 : 257 - data[at];
    const isCopy = data[at] < 128;
    const part = isCopy
      ? data.subarray(at + 1, at + 1 + count)
      : new Uint8Array(count).fill(data[at + 1] ?? 0);
    parts.push(part);
    length += part.length;
    if (length > limit) return null;
    at += isCopy ? count + 1 : 2;
  }
  return Buffer.concat(parts);
}
