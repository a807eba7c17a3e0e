/** Bytes [from, to) are replaced by this text (Latin-1). */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Applies edits that don't overlap, in any order; those of one place in the order given. */
export function applyEdits(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  const sorted = [...edits].sort((a, b) => a.from - b.from);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of sorted) {
    pieces.push(bytes.subarray(at, from), Buffer.from(text, 'latin1'));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  return Buffer.concat(pieces);
}
