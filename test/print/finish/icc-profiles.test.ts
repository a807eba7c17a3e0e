import { expect, test } from 'vitest';
import { greyProfile } from '../../../pipeline/print/finish/metadata/grey-profile.ts';
import { srgbProfile } from '../../../pipeline/print/finish/metadata/srgb-profile.ts';

/** Header fields and tags, each checked to lie in the file. */
function read(bytes: Uint8Array) {
  const profile = Buffer.from(bytes);
  const ascii = (from: number, length: number) => profile.toString('latin1', from, from + length);
  const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, index) => {
    const at = 132 + index * 12;
    const [offset, length] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    expect(offset % 4).toBe(0);
    expect(offset + length).toBeLessThanOrEqual(profile.length);
    return `${ascii(at, 4)} ${ascii(offset, 4)}`;
  });
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(ascii(36, 4)).toBe('acsp');
  return { kind: ascii(12, 4), space: ascii(16, 4), tags };
}

test('the grey one is that of a printer with one curve', () => {
  const tags = ['desc desc', 'cprt text', 'wtpt XYZ ', 'kTRC curv'];
  expect(read(greyProfile())).toEqual({ kind: 'prtr', space: 'GRAY', tags });
});

test('sRGB has primaries that sum up to D50, and one curve for all', () => {
  const bytes = Buffer.from(srgbProfile());
  const { kind, space, tags } = read(bytes);
  expect([kind, space, tags.length]).toEqual(['mntr', 'RGB ', 9]);
  const offset = (index: number) => bytes.readUInt32BE(132 + index * 12 + 4);
  const white = [0, 1, 2].map((axis) =>
    [3, 4, 5].reduce((sum, tag) => sum + bytes.readInt32BE(offset(tag) + 8 + axis * 4) / 65_536, 0),
  );
  expect(white[0]).toBeCloseTo(0.9642, 3);
  expect(white[1]).toBeCloseTo(1, 3);
  expect(white[2]).toBeCloseTo(0.8249, 3);
  expect(offset(6)).toBe(offset(8));
});
