/** Bytes at the end of a file that hold its last lines, with what programs append to it. */
const TAIL = 2048;
/** Bytes at the start that may stand before `%PDF`. */
const HEAD = 1024;

/** What is wrong with the end of a PDF, which says where everything is; null where nothing is. Cheap: no object is read. */
export function trailerFault(bytes: Uint8Array): string | null {
  const text = (from: number, to: number) =>
    Buffer.from(bytes.subarray(Math.max(0, from), to)).toString('latin1');
  const tail = text(bytes.length - TAIL, bytes.length);
  const ends = [...tail.matchAll(/startxref\s+(\d{1,12})\s+%%EOF/g)];
  const offset = ends.at(-1)?.[1];
  if (offset === undefined) return 'it ends too early';
  const start = Math.max(0, text(0, HEAD).indexOf('%PDF-'));
  const points = [Number(offset), Number(offset) + start];
  const leads = points.some((at) => /^\s*(?:xref|\d+\s+\d+\s+obj)/.test(text(at, at + 40)));
  return leads ? null : 'its table of objects is not where it should be';
}
