import { zlibSync } from 'fflate';

interface Png {
  width: number;
  height: number;
  /** of the specification: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha */
  type?: 0 | 2 | 3 | 4 | 6;
  palette?: number[];
  /** pixels a metre */
  density?: number;
  /** value of the sample at x, y */
  sample?: (x: number, y: number, channel: number) => number;
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG of 8 bits: white unless `sample` draws something. */
export function makePng({ width, height, type = 0, palette, density, sample = () => 255 }: Png): Uint8Array {
  const channels = CHANNELS[type];
  const rows = new Uint8Array(height * (1 + width * channels));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++)
        rows[y * (1 + width * channels) + 1 + x * channels + channel] = sample(x, y, channel);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', [...int(width), ...int(height), 8, type, 0, 0, 0]),
    ...(palette ? [chunk('PLTE', palette)] : []),
    ...(density === undefined ? [] : [chunk('pHYs', [...int(density), ...int(density), 1])]),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', []),
  ]);
}

interface Jpeg {
  width: number;
  height: number;
  inks?: number;
  bits?: number;
  /** marker of the start of frame */
  frame?: number;
  jfif?: { unit: number; density: number };
  orientation?: { value: number; little: boolean };
}

/** The segments of a JPEG up to its first scan; no pixels. */
export function makeJpegHead(jpeg: Jpeg): Uint8Array {
  const { width, height, inks = 3, bits = 8, frame = 0xc0, jfif, orientation } = jpeg;
  const parts = Array.from({ length: inks }, (_, index) => [index + 1, 0x11, 0]).flat();
  return joined([
    Uint8Array.of(0xff, 0xd8),
    ...(jfif
      ? [
          segment(0xe0, [
            ...word('JFIF\0'),
            1,
            1,
            jfif.unit,
            ...short(jfif.density),
            ...short(jfif.density),
            0,
            0,
          ]),
        ]
      : []),
    ...(orientation ? [segment(0xe1, exif(orientation))] : []),
    segment(0xc4, [0]),
    segment(frame, [bits, ...short(height), ...short(width), inks, ...parts]),
    segment(0xda, [0]),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

function exif({ value, little }: { value: number; little: boolean }): number[] {
  const order = (bytes: number[]) => (little ? bytes.reverse() : bytes);
  const entry = [...order(short(0x0112)), ...order(short(3)), ...order(int(1)), ...order(short(value)), 0, 0];
  const tiff = [...word(little ? 'II' : 'MM'), ...order(short(42)), ...order(int(8))];
  return [...word('Exif\0\0'), ...tiff, ...order(short(1)), ...entry];
}

const word = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const short = (value: number) => [value >> 8, value & 255];
const int = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];

const segment = (marker: number, data: number[]) =>
  Uint8Array.of(0xff, marker, ...short(data.length + 2), ...data);

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = joined([Uint8Array.from(word(name)), Uint8Array.from(data)]);
  return joined([Uint8Array.from(int(data.length)), body, Uint8Array.from(int(checkSum(body)))]);
}

/** CRC-32 of the PNG specification, annex D. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
