/** First bytes of files that are often given a wrong ending. */
const SIGNATURES: [string, number[]][] = [
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];
/** bytes looked at */
const SAMPLE = 65_536;
/** Share of control characters from which a file is none of text: random bytes have 11 %, texts next to none. */
const MOST_CONTROLS = 0.05;
/** control characters below this code, but for those that lay out lines */
const FIRST_PRINTABLE = 0x20;
const LAYOUT = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** What a file is that is no text: "a PDF", "binary data"; null for text in any encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES)
    if (signature.every((byte, i) => bytes[i] === byte)) return name;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  let controls = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
    else if (byte < FIRST_PRINTABLE && !LAYOUT.has(byte)) controls++;
  });
  // zeros in one half of the byte pairs only: UTF-16
  const pairs = zeros[0] === 0 || zeros[1] === 0;
  const odd = controls + (pairs && zeros[0] + zeros[1] > sample.length / 8 ? 0 : zeros[0] + zeros[1]);
  return odd > sample.length * MOST_CONTROLS ? 'binary data' : null;
}
