import { type ReadFacts, widthAt } from './picture-facts.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Colour types of IHDR (PNG specification, 11.2.1). */
const PALETTE = 3;
const COLOURED = new Set([2, 6]);
const KNOWN = new Set([0, 2, 3, 4, 6]);

/** Metres in an inch. */
const INCH = 0.0254;

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * Reads size, colour and resolution off the chunks of a PNG (PNG specification, 5 and 11); pixels are not looked at. A
 * palette of greys is grey.
 */
export function readPng(bytes: Uint8Array): ReadFacts {
  const chunks = chunksOf(bytes);
  const header = chunks?.get('IHDR');
  if (!chunks || header?.byteLength !== 13 || !chunks.has('IDAT') || !chunks.has('IEND'))
    return { fault: 'the PNG is cut short or damaged' };
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const type = header.getUint8(9);
  if (width === 0 || height === 0 || !KNOWN.has(type)) return { fault: 'the PNG has no size or colour' };
  const palette = chunks.get('PLTE');
  return {
    type: 'image/png',
    width,
    height,
    naturalWidth: widthAt(width, resolution(chunks.get('pHYs'))),
    vector: false,
    colour: type === PALETTE ? !isGrey(palette) : COLOURED.has(type),
  };
}

/** The first chunk of each kind; null where a chunk goes over the end of the file. */
function chunksOf(bytes: Uint8Array): Map<string, DataView> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, DataView>();
  // A chunk: length, name, data, check sum.
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return null;
    if (!chunks.has(name)) chunks.set(name, new DataView(bytes.buffer, bytes.byteOffset + at + 8, length));
    if (name === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}

/** Pixels an inch by pHYs, where its unit is the metre. */
function resolution(chunk: DataView | undefined): number | null {
  if (chunk?.byteLength !== 9 || chunk.getUint8(8) !== 1) return null;
  return chunk.getUint32(0) * INCH;
}

function isGrey(palette: DataView | undefined): boolean {
  if (palette === undefined) return false;
  for (let at = 0; at + 3 <= palette.byteLength; at += 3) {
    const [red, green, blue] = [palette.getUint8(at), palette.getUint8(at + 1), palette.getUint8(at + 2)];
    if (red !== green || green !== blue) return false;
  }
  return true;
}
