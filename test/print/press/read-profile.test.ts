import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greyProfile } from '../../../pipeline/print/finish/metadata/grey-profile.ts';
import { srgbProfile } from '../../../pipeline/print/finish/metadata/srgb-profile.ts';
import { readProfile } from '../../../pipeline/print/press/read-profile.ts';

const PLACE = { file: 'book.yaml', line: 5, column: 9 };
const read = (bytes: Uint8Array) => readProfile(bytes, 'printer.icc', PLACE);

/** What is said of bytes that are no profile; nothing else is. */
function saidOf(bytes: Uint8Array): string {
  const { value, messages } = read(bytes);
  expect(value).toBeNull();
  expect(
    messages.map(({ rule, severity, file, line, column }) => [rule, severity, file, line, column]),
  ).toEqual([['profile-invalid', 'error', 'book.yaml', 5, 9]]);
  return messages[0].message;
}

/** Our grey profile with some bytes replaced. */
function changed(edit: (data: Buffer) => void): Uint8Array {
  const data = Buffer.from(greyProfile());
  edit(data);
  return data;
}

test('a profile of black ink', () => {
  const profile = greyProfile();
  expect(read(profile)).toEqual({ value: { profile, components: 1, name: 'Black ink' }, messages: [] });
});

const GHOSTSCRIPT = '/usr/share/color/icc/ghostscript';
test.skipIf(!existsSync(`${GHOSTSCRIPT}/default_cmyk.icc`))('profiles of four inks, versions 2 and 4', () => {
  for (const name of ['default_cmyk', 'ps_cmyk']) {
    const { value, messages } = read(readFileSync(`${GHOSTSCRIPT}/${name}.icc`));
    expect([value?.components, messages]).toEqual([4, []]);
    expect(value?.name).toMatch(/CMYK/);
  }
});

describe('what is no profile to print by is told', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /this is no ICC profile/],
    ['a text', Buffer.from('Dear printer, '.repeat(40)), /this is no ICC profile/],
    ['a screen', srgbProfile(), /class mntr \(of a screen\), expected prtr/],
    [
      'an unknown class',
      changed((data) => data.write('\x00\x01\x02\x03', 12, 'latin1')),
      /class without a name/,
    ],
    ['other inks', changed((data) => data.write('6CLR', 16)), /colour space 6CLR, expected GRAY or CMYK/],
    ['a space with the name of a method', changed((data) => data.write('toSt', 16)), /colour space toSt/],
    ['grey called CMYK', changed((data) => data.write('CMYK', 16)), /no A2B0/],
    ['version 5', changed((data) => data.writeUInt8(5, 8)), /ICC version 5/],
    ['one cut short', greyProfile().subarray(0, 400), /of \d+ bytes only 400 are there/],
    ['more tags than there are', changed((data) => data.writeUInt32BE(0xffffffff, 128)), /table of tags/],
    ['a tag beyond the end', changed((data) => data.writeUInt32BE(0xfffffff0, 136)), /table of tags/],
  ])('%s', (_, bytes, said) => {
    expect(saidOf(bytes)).toMatch(said);
    expect(saidOf(bytes)).toMatch(/^printer\.icc: /);
  });
});

test('no change of bytes makes it throw, and a name is one line', () => {
  const edits = fc.array(fc.record({ at: fc.nat(700), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(edits, (list) => {
      const bytes = changed((data) => {
        for (const { at, byte } of list) data[at % data.length] = byte;
      });
      const { value, messages } = read(bytes);
      expect((value === null) === (messages.length === 1)).toBe(true);
      if (value) expect(value.name).toMatch(/^[^\n\0]{1,120}$/);
    }),
    { numRuns: 500 },
  );
});
