import { expect, test } from 'vitest';
import type { Output } from '../../../pipeline/print/finish/content/output.ts';
import { rewritePage } from '../../../pipeline/print/finish/content/rewrite-page.ts';
import { textSetter } from '../../../pipeline/print/finish/content/text-setter.ts';

/** Every font has codes of two bytes and glyphs of half its size. */
const widths = () => ({ byCode: new Float64Array(0), other: 500, em: 1 });

function rewritten(content: string, pictures: number[] = []) {
  const output: Output = { bytes: new Uint8Array(0), length: 0 };
  const isPicture = (mark: number) => pictures.includes(mark);
  const setText = textSetter(output);
  const page = rewritePage(Buffer.from(content, 'latin1'), { output, setText, widths, isPicture });
  const written = Buffer.from(output.bytes.subarray(0, output.length)).toString('latin1');
  // how operators are parted is of no account
  return { ...page, content: written.trim().replace(/\s+/g, ' ') };
}

test.each([
  ['black', '0 0 0 RG 0 0 0 rg', '0 G 0 g', false],
  ['a grey', '.2 .2 .2 rg', '.2 g', false],
  ['a colour', '.2 .2 .3 rg', '.2 .2 .3 rg', true],
  ['a colour of another space', '/Cs1 cs .1 .2 .3 sc', '/Cs1 cs .1 .2 .3 sc', true],
  [
    'words that look like one',
    '/P <</MCID 0>> BDC (0 0 0 rg) Tj EMC',
    '/P <</MCID 0>> BDC (0 0 0 rg) Tj EMC',
    false,
  ],
])('colours: %s', (_, content, expected, coloured) => {
  expect(rewritten(content)).toMatchObject({ content: expected, coloured, dropped: [] });
});

test.each([
  ['a path', '0 0 m 1 1 l S', '/Artifact BMC 0 0 m 1 1 l S EMC'],
  ['several parts of one path', '0 0 1 1 re 2 2 m 3 3 l f', '/Artifact BMC 0 0 1 1 re 2 2 m 3 3 l f EMC'],
  ['text', 'BT /F1 9 Tf (a) Tj ET', '/Artifact BMC BT /F1 9 Tf (a) Tj ET EMC'],
  ['a picture', 'q /Im1 Do Q', 'q /Artifact BMC /Im1 Do EMC Q'],
  ['no clip', '0 0 1 1 re W n', '0 0 1 1 re W n'],
  ['nothing marked', '/P <</MCID 0>> BDC BT (a) Tj ET EMC', '/P <</MCID 0>> BDC BT (a) Tj ET EMC'],
  [
    'what follows a mark',
    '/P <</MCID 0>> BDC BT (a) Tj ET EMC 0 0 m 1 1 l S',
    '/P <</MCID 0>> BDC BT (a) Tj ET EMC /Artifact BMC 0 0 m 1 1 l S EMC',
  ],
])('outside of marks is an artifact: %s', (_, content, expected) => {
  expect(rewritten(content)).toMatchObject({ content: expected, dropped: [] });
});

test('a mark that holds only a rule becomes an artifact', () => {
  const page = rewritten('/NonStruct <</MCID 7>>BDC 0 0 9 1 re f EMC');
  expect(page).toMatchObject({ content: '/Artifact BMC 0 0 9 1 re f EMC', dropped: [7] });
});

test('unless it is part of a figure, or another stretch of it holds text', () => {
  const rule = '/Figure <</MCID 7>>BDC 0 0 9 1 re f EMC';
  expect(rewritten(rule, [7])).toMatchObject({ content: rule, dropped: [] });
  const both = `${rule} /Figure <</MCID 7>>BDC BT (a) Tj ET EMC`;
  expect(rewritten(both)).toMatchObject({ content: both, dropped: [] });
});

test('text within properties of a few characters belongs to the mark around them', () => {
  const content = '/P <</MCID 3>>BDC BT /Span<</ActualText (a)>> BDC (b) Tj EMC ET EMC';
  expect(rewritten(content)).toMatchObject({ content, dropped: [] });
});

test('type in a font that is larger for the browser than it is gets its own size', () => {
  const output: Output = { bytes: new Uint8Array(0), length: 0 };
  const font = { byCode: new Float64Array(0), other: 500, em: 1.024 };
  rewritePage(
    Buffer.from('BT /F1 84 Tf 1 0 0 -1 3 4 Tm <0001> Tj 42 0 Td <0002> Tj ET /F1 84 Tf /F2 84 Tf', 'latin1'),
    {
      output,
      setText: textSetter(output),
      widths: (name) => (name === 'F1' ? font : null),
      isPicture: () => false,
    },
  );
  const written = Buffer.from(output.bytes.subarray(0, output.length)).toString('latin1');
  // 84 pixels are 82.03125 of the font's own; half of that is the width of the first glyph, the second stands 42 off
  expect([...written.matchAll(/\/F\d \S+ Tf/g)].map(String)).toEqual([
    '/F1 82.03125 Tf',
    '/F1 82.03125 Tf',
    '/F2 84 Tf',
  ]);
  expect(written).toContain('[(\\0\x01)-12(\\0\x02)]TJ'.replaceAll('\\0', '\0'));
});
