import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../pipeline/edition/pictures/read-picture.ts';
import { makeJpegHead, makePng } from './made-up-picture.ts';

const PLACE = { file: 'texts/a.md', line: 3, column: 1 };

function read(bytes: Uint8Array, path: string) {
  const { value, messages } = readPicture(bytes, path, path, PLACE);
  return { value, rules: messages.map(({ rule }) => rule), messages };
}

/** A drawing around these elements, with these attributes of its root. */
function svg(content: string, root = 'viewBox="0 0 30 20"') {
  return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${content}</svg>`);
}

describe('PNG', () => {
  test('size, and width by the resolution that it states', () => {
    const png = read(makePng({ width: 600, height: 40, density: 11811 }), 'a.png').value;
    expect(png).toMatchObject({ type: 'image/png', width: 600, height: 40, vector: false });
    // 600 pixels at 300 an inch
    expect(png?.naturalWidth).toBeCloseTo(144, 2);
    expect(read(makePng({ width: 6, height: 4 }), 'a.png').value?.naturalWidth).toBeNull();
    // one pixel a metre is a slip of the program that wrote it
    expect(read(makePng({ width: 6, height: 4, density: 1 }), 'a.png').value?.naturalWidth).toBeNull();
  });
  test.each([
    [{ type: 0 as const }, false],
    [{ type: 4 as const }, false],
    [{ type: 2 as const }, true],
    [{ type: 6 as const }, true],
    [{ type: 3 as const, palette: [0, 0, 0, 90, 90, 90] }, false],
    [{ type: 3 as const, palette: [0, 0, 0, 90, 91, 90] }, true],
  ])('colour of %o: %s', (kind, colour) => {
    expect(read(makePng({ width: 3, height: 2, ...kind }), 'a.png').value?.colour).toBe(colour);
  });
  test('cut anywhere, it is refused', () => {
    const whole = makePng({ width: 9, height: 9, density: 11811 });
    for (let length = 8; length < whole.length; length++)
      expect(read(whole.slice(0, length), 'a.png').rules).toEqual(['picture-format']);
    expect(read(whole, 'a.png').rules).toEqual([]);
  });
  test('of too many pixels, it is refused', () => {
    const png = makePng({ width: 1, height: 1 });
    // IHDR begins at 16
    new DataView(png.buffer).setUint32(16, 100_000);
    new DataView(png.buffer).setUint32(20, 100_000);
    expect(read(png, 'a.png').messages).toMatchObject([
      { rule: 'picture-format', ...PLACE, message: expect.stringContaining('100000 x 100000 pixels') },
    ]);
  });
});

describe('JPEG', () => {
  test('size, colour, resolution in inches and centimetres', () => {
    const inches = read(makeJpegHead({ width: 300, height: 200, jfif: { unit: 1, density: 150 } }), 'a.jpg');
    expect(inches.value).toMatchObject({ width: 300, height: 200, colour: true, naturalWidth: 144 });
    const metric = makeJpegHead({ width: 100, height: 200, inks: 1, jfif: { unit: 2, density: 100 } });
    expect(read(metric, 'a.jpeg').value).toMatchObject({ colour: false, type: 'image/jpeg' });
    expect(read(metric, 'a.jpeg').value?.naturalWidth).toBeCloseTo(72 / 2.54, 6);
    const shape = makeJpegHead({ width: 100, height: 200, jfif: { unit: 0, density: 1 } });
    expect(read(shape, 'a.jpg').value?.naturalWidth).toBeNull();
  });
  test.each([
    [1, false],
    [4, false],
    [6, true],
    [8, true],
  ])('orientation %i: turned %s', (value, turned) => {
    for (const little of [true, false]) {
      const jpeg = makeJpegHead({ width: 30, height: 20, orientation: { value, little } });
      const { width, height } = read(jpeg, 'a.jpg').value ?? {};
      expect([width, height]).toEqual(turned ? [20, 30] : [30, 20]);
    }
  });
  test.each([
    ['four inks', makeJpegHead({ width: 3, height: 2, inks: 4 })],
    ['twelve bits', makeJpegHead({ width: 3, height: 2, bits: 12 })],
    ['lossless', makeJpegHead({ width: 3, height: 2, frame: 0xc3 })],
    ['no size', makeJpegHead({ width: 0, height: 2 })],
    ['no frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ])('%s: refused', (_, bytes) => {
    expect(read(bytes, 'a.jpg').rules).toEqual(['picture-format']);
  });
});

describe('SVG', () => {
  test.each([
    ['viewBox="0 0 30 20"', { width: 30, height: 20, naturalWidth: null }],
    ['width="2in" height="1in" viewBox="0 0 8 4"', { width: 144, height: 72, naturalWidth: 144 }],
    ['width="40" height="20"', { width: 30, height: 15, naturalWidth: 30 }],
    ['width="100%" viewBox="0 0 30 20"', { width: 30, height: 20, naturalWidth: null }],
    ['height="1in" viewBox="0 0 30 20"', { width: 30, height: 20, naturalWidth: 108 }],
  ])('size of %s', (root, expected) => {
    expect(read(svg('<path d="M0 0h30"/>', root), 'a.svg').value).toMatchObject({
      ...expected,
      vector: true,
    });
  });
  test.each([
    ['<path fill="#222" d=""/>', false],
    ['<path style="fill:#2a2a2a;stroke:black" d=""/>', false],
    ['<path fill="rgb(9, 9, 9)" d=""/>', false],
    ['<path fill="url(#g)" d=""/>', false],
    ['<path fill="#223" d=""/>', true],
    ['<path fill="rgb(9 9 10)" d=""/>', true],
    ['<path stroke="red" d=""/>', true],
    ['<style>path{fill:crimson}</style>', true],
    ['<image width="3" height="2" href="data:image/png;base64,AAAA"/>', true],
  ])('colour of %s: %s', (content, colour) => {
    expect(read(svg(content), 'a.svg').value?.colour).toBe(colour);
  });
  test.each([
    '<g id="a"/><use href="#a"/><g clip-path="url(#a)" style="filter: url( \'#a\')"/>',
    '<title>url(a)</title><desc>C:\\x</desc><metadata xmlns:rdf="urn:r"><rdf:RDF rdf:about="http://a.b"/></metadata>',
    '<style><![CDATA[path { fill: black }]]></style><!-- <script/> -->',
    '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter>',
  ])('taken: %s', (content) => {
    expect(read(svg(content), 'a.svg').rules).toEqual([]);
  });
  test.each([
    '<script>x()</script>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>',
    '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="a.png"/>',
    '<g onload="x()"/>',
    '<g xml:base="http://a.b"><use href="#a"/></g>',
    '<image href="http://a.b/c.png"/>',
    '<image href="../c.png"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<use href="&#x68;ttp://a.b/c.svg#d"/>',
    '<path fill="url(http://a.b)" d=""/>',
    '<path style="fill:\\75 rl(http://a.b)" d=""/>',
    '<style>@import "http://a.b";</style>',
    '<style><![CDATA[ </style ]]> @import "a";</style>',
    '<style><!-- </style --> @font-face {}</style>',
    '<![CDATA[<!--]]><script>x()</script><!-- -->',
    '<foreignObject/>',
    '<animate attributeName="x"/>',
    '<set attributeName="x"/>',
    '<text>a</text>',
    '<a href="#b"/>',
    '<feImage href="a.png"/>',
    '<path',
    '&entity;',
  ])('refused: %s', (content) => {
    expect(read(svg(content), 'a.svg').rules).toEqual(['picture-svg']);
  });
  test.each([
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
    [
      'entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    ],
    [
      'a style sheet',
      '<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    ],
  ])('refused: %s', (_, drawing) => {
    expect(read(new TextEncoder().encode(drawing), 'a.svg').rules).toEqual(['picture-svg']);
  });
});

test('bytes of any kind are read or refused, never thrown', () => {
  const starts = [
    [],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [0xff, 0xd8, 0xff],
    [...Buffer.from('<svg ')],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const { value, rules } = read(Uint8Array.of(...start, ...rest), 'a.png');
      expect(value === null).toBe(rules.some((rule) => rule !== 'picture-extension'));
    }),
  );
});
