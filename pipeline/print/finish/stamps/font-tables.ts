/** Tag -> data of the tables of a TrueType font. Throws RangeError where the bytes are none: fonts are ours. */
export type FontTables = Map<string, Buffer>;

/** The table of contents of a font: 12 bytes, then entries of 16 (tag, checksum, offset, length). */
const [HEAD, ENTRY] = [12, 16];

/** Reads the tables of a TrueType font. */
export function readTables(font: Uint8Array): FontTables {
  const data = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const tables: FontTables = new Map();
  for (let index = 0; index < data.readUInt16BE(4); index++) {
    const at = HEAD + index * ENTRY;
    const from = data.readUInt32BE(at + 8);
    tables.set(data.toString('latin1', at, at + 4), data.subarray(from, from + data.readUInt32BE(at + 12)));
  }
  return tables;
}

/** The table of that tag. Throws RangeError where the font has none. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`The font has no table ${tag}.`);
  return table;
}

/** Sum of the 32-bit words of a table. */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

/** A font of these tables. */
export function writeTables(tables: FontTables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(HEAD + entries.length * ENTRY);
  const power = Math.floor(Math.log2(entries.length));
  head.writeUInt32BE(0x00010000, 0);
  // what a binary search in the entries needs
  [entries.length, 16 << power, power, (entries.length << 4) - (16 << power)].forEach((value, index) => {
    head.writeUInt16BE(value, 4 + index * 2);
  });
  const blocks: Buffer[] = [head];
  let offset = head.length;
  entries.forEach(([tag, data], index) => {
    const block = padded(data);
    const at = HEAD + index * ENTRY;
    head.write(tag, at, 'latin1');
    [checksum(block), offset, data.length].forEach((value, field) => {
      head.writeUInt32BE(value, at + 4 + field * 4);
    });
    blocks.push(block);
    offset += block.length;
  });
  return Buffer.concat(blocks);
}
