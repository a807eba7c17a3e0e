import { expect, test } from 'vitest';
import { readTables, tableOf } from '../../pipeline/print/finish/stamps/font-tables.ts';
import { unitsPerEm, withUnits } from '../../pipeline/print/units-per-em.ts';
import { editionFonts } from './lines/edition-fonts.ts';

/** What a whole file of whole words adds up to, its own number for that included (OpenType, table head). */
const WHOLE = 0xb1b0afba;

function sum(bytes: Uint8Array): number {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = 0; at + 4 <= data.length; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
  return total;
}

test('a font counts other units, and is the same otherwise, checksums included', () => {
  const font = editionFonts().regular;
  expect(sum(font)).toBe(WHOLE);
  const other = withUnits(font, 1024);
  expect([unitsPerEm(font), unitsPerEm(other)]).toEqual([1000, 1024]);
  expect(sum(other)).toBe(WHOLE);
  const [before, after] = [font, other].map(readTables);
  for (const [tag, data] of before)
    if (tag !== 'head') expect(tableOf(after, tag).equals(data), tag).toBe(true);
  expect(Buffer.from(withUnits(other, 1000)).equals(font)).toBe(true);
});

test('what is no font throws', () => {
  expect(() => unitsPerEm(Buffer.alloc(12))).toThrow(RangeError);
});
