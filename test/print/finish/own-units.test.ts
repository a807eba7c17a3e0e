import { expect, test } from 'vitest';
import { compressed, inflated } from '../../../pipeline/print/finish/file/compressed.ts';
import type { Print } from '../../../pipeline/print/finish/file/open-print.ts';
import { ownUnits } from '../../../pipeline/print/finish/file/own-units.ts';
import { type Dict, dictionary, Indirect, Stream } from '../../../pipeline/print/finish/file/value.ts';
import { unitsPerEm, withUnits } from '../../../pipeline/print/units-per-em.ts';
import { editionFonts } from '../lines/edition-fonts.ts';

/** A font as the browser embeds it, of a program with so many units to the em; and the parts that are looked at. */
function embedded(units: number) {
  const file = new Indirect(compressed(dictionary({}), withUnits(editionFonts().regular, units)));
  const descriptor = dictionary({ Ascent: 976.5625, FontBBox: [-31.25, 0, 1953.125, 500], FontFile2: file });
  const below = dictionary({
    DW: 500,
    W: [1, [250, 488.28125], 7, 9, 125],
    FontDescriptor: new Indirect(descriptor),
  });
  const font = dictionary({ Subtype: '/Type0', DescendantFonts: [new Indirect(below)] });
  return { font, below, descriptor, file };
}

const printOf = (...fonts: Dict[]): Print => ({
  catalog: dictionary({}),
  pages: fonts.map((font) => {
    const named = dictionary({ F1: new Indirect(font) });
    return new Indirect(dictionary({ Resources: dictionary({ Font: named }) }));
  }),
  streams: [],
});

const unitsOf = ({ value }: Indirect) => (value instanceof Stream ? unitsPerEm(inflated(value)) : null);

test('a font that counts 1,024 to the em gets its own 1,000 back, and lengths that belong to them', () => {
  const { font, below, descriptor, file } = embedded(1024);
  expect(ownUnits([printOf(font)], 1024, 1000)).toEqual(new Map([[font, 1.024]]));
  expect(unitsOf(file)).toBe(1000);
  expect([...below.entries()].slice(0, 2)).toEqual([
    ['DW', 512],
    ['W', [1, [256, 500], 7, 9, 128]],
  ]);
  expect([descriptor.get('Ascent'), descriptor.get('FontBBox')]).toEqual([1000, [-32, 0, 2000, 512]]);
  expect(descriptor.has('Descent')).toBe(false);
});

test('two fonts of one program are both told, and it is changed once', () => {
  const { font, below, file } = embedded(1024);
  const other = dictionary({ ...Object.fromEntries(font) });
  expect([...ownUnits([printOf(font, other), printOf(font)], 1024, 1000).values()]).toEqual([1.024, 1.024]);
  expect(unitsOf(file)).toBe(1000);
  expect(below.get('DW')).toBe(512);
});

test('a font of other units stays as it is', () => {
  const { font, below, file } = embedded(2048);
  expect(ownUnits([printOf(font)], 1024, 1000).size).toBe(0);
  expect([unitsOf(file), below.get('DW')]).toEqual([2048, 500]);
});
