/** A tag of an ICC profile: signature and data, type signature first. */
export type Tag = [string, Buffer];

/** Length of the header, ICC.1:2001-04, 6.1 */
const HEADER = 128;

/** D50, the white of the connection space. */
const D50: [number, number, number] = [0.9642, 1, 0.8249];

/** Sixteen-bit whole part, sixteen-bit fraction. */
const fixed = (value: number) => Math.round(value * 65_536);

const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** XYZType. */
export function xyz(values: [number, number, number]): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 'latin1');
  for (const [index, value] of values.entries()) data.writeInt32BE(fixed(value), 8 + index * 4);
  return data;
}

/** curveType with the values of a function at evenly spaced places from 0 to 1. */
export function curve(places: number, value: (at: number) => number): Buffer {
  const data = Buffer.alloc(12 + places * 2);
  data.write('curv', 'latin1');
  data.writeUInt32BE(places, 8);
  for (let i = 0; i < places; i++)
    data.writeUInt16BE(Math.round(value(i / (places - 1)) * 65_535), 12 + i * 2);
  return data;
}

/** textDescriptionType, ASCII part only. */
function description(text: string): Buffer {
  // 90: type, length, and the empty Unicode and Macintosh parts
  const data = Buffer.alloc(text.length + 91);
  data.write('desc', 'latin1');
  data.writeUInt32BE(text.length + 1, 8);
  data.write(text, 12, 'latin1');
  return data;
}

function plainText(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')]);
}

function header(length: number, deviceClass: string, space: string): Buffer {
  const data = Buffer.alloc(HEADER);
  data.writeUInt32BE(length, 0);
  // version 2.4
  data.writeUInt32BE(0x02400000, 8);
  data.write(deviceClass, 12, 'latin1');
  data.write(space, 16, 'latin1');
  data.write('XYZ ', 20, 'latin1');
  // a fixed date: 1 January 2020
  for (const [index, part] of [2020, 1, 1, 0, 0, 0].entries()) data.writeUInt16BE(part, 24 + index * 2);
  data.write('acsp', 36, 'latin1');
  for (const [index, value] of D50.entries()) data.writeInt32BE(fixed(value), 68 + index * 4);
  return data;
}

/**
 * An ICC profile, version 2 (ICC.1:2001-04). `deviceClass` is "mntr" or "prtr", `space` "GRAY" or "RGB ". Tags of the
 * same data share it.
 */
export function iccProfile(deviceClass: string, space: string, title: string, tags: Tag[]): Uint8Array {
  const all: Tag[] = [
    ['desc', description(title)],
    ['cprt', plainText('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ...tags,
  ];
  const table = Buffer.alloc(4 + all.length * 12);
  table.writeUInt32BE(all.length, 0);
  const places = new Map<Buffer, number>();
  const blocks: Buffer[] = [];
  let at = HEADER + table.length;
  all.forEach(([signature, data], index) => {
    if (!places.has(data)) {
      places.set(data, at);
      blocks.push(padded(data));
      at += padded(data).length;
    }
    table.write(signature, 4 + index * 12, 'latin1');
    table.writeUInt32BE(places.get(data)!, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
  });
  return Buffer.concat([header(at, deviceClass, space), table, ...blocks]);
}
