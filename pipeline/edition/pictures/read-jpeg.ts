import { exifOrientation } from './exif-orientation.ts';
import { type ReadFacts, widthAt } from './picture-facts.ts';

/** Markers of the JPEG standard (ITU-T T.81, table B.1): start of scan, application segments. */
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;

/** Starts of frame that browsers decode: baseline, extended, progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** All that are a start of frame; C4, C8 and CC are none. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers without a segment: fill bytes, restarts. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const CENTIMETRES = 2.54;

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** Reads size, colour, resolution and orientation off the segments before the first scan of a JPEG. */
export function readJpeg(bytes: Uint8Array): ReadFacts {
  let resolution: number | null = null;
  let turned = false;
  let frame: { marker: number; data: DataView } | null = null;
  for (const { marker, data } of segmentsOf(bytes)) {
    if (marker === SCAN) {
      if (frame) return factsOf(frame.marker, frame.data, resolution, turned);
      break;
    }
    if (marker === APP0) resolution ??= jfifResolution(data);
    if (marker === APP1) turned ||= (exifOrientation(data) ?? 1) > 4;
    if (isFrame(marker) && data.byteLength >= 6) frame ??= { marker, data };
  }
  return { fault: 'the JPEG is cut short or damaged' };
}

function* segmentsOf(bytes: Uint8Array): Generator<{ marker: number; data: DataView }> {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return;
    const marker = bytes[at + 1];
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else {
      const length = (bytes[at + 2] << 8) | bytes[at + 3];
      if (length < 2 || at + 2 + length > bytes.length) return;
      yield { marker, data: new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2) };
      at += 2 + length;
    }
  }
}

function factsOf(marker: number, frame: DataView, resolution: number | null, turned: boolean): ReadFacts {
  const bits = frame.getUint8(0);
  const [height, width] = [frame.getUint16(1), frame.getUint16(3)];
  const inks = frame.getUint8(5);
  if (!FRAMES.has(marker) || bits !== 8)
    return { fault: 'the JPEG is of a kind that browsers and reading systems do not show' };
  if (inks === 4)
    return { fault: 'the JPEG is made for four inks (CMYK), which screens show in wrong colours' };
  if (width === 0 || height === 0 || (inks !== 1 && inks !== 3))
    return { fault: 'the JPEG has no size or colour' };
  const [across, down] = turned ? [height, width] : [width, height];
  return {
    type: 'image/jpeg',
    width: across,
    height: down,
    naturalWidth: widthAt(across, resolution),
    vector: false,
    colour: inks === 3,
  };
}

/** Pixels an inch by the JFIF segment, where it names a unit. */
function jfifResolution(data: DataView): number | null {
  if (data.byteLength < 12 || data.getUint32(0) !== 0x4a464946) return null;
  const unit = data.getUint8(7);
  const density = data.getUint16(8);
  return unit === 1 ? density : unit === 2 ? density * CENTIMETRES : null;
}
