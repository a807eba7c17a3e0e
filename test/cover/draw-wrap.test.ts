import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawWrap, type WrapRequest } from '../../pipeline/cover/wrap/draw-wrap.ts';
import { svgFault } from '../../pipeline/edition/pictures/svg-fault.ts';
import { makePng } from '../edition/pictures/made-up-picture.ts';
import { editionOptions } from '../epub/edition-options.ts';
import { madeUpBook } from '../epub/made-up-book.ts';

const template = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../templates', name), 'utf8');
const templates = Object.fromEntries(
  ['print/wrap.svg', 'print/wrap-picture.svg'].map((name) => [name, template(name)]),
);
const shape = { trim: { width: 148, height: 210 }, spine: 12, bleed: 3, safe: 6, spineType: 5 };
const place = { file: 'book.yaml', line: 7, column: 3 };
const png = makePng({ width: 30, height: 42 });
const picture = {
  path: 'front.png',
  type: 'image/png' as const,
  bytes: png,
  width: 30,
  height: 42,
  naturalWidth: null,
  vector: false,
  colour: false,
};

function draw(changed: Partial<WrapRequest> = {}) {
  const metadata = { ...madeUpBook().metadata, isbn: { print: '9783161484100' } };
  const { fonts } = editionOptions(null);
  const request = { metadata, shape, back: 'Words.', place, barcode: true, templates, fonts, ...changed };
  const { value, messages } = drawWrap(request);
  return { svg: value, said: messages.map(({ rule, line }) => `${rule}:${line}`) };
}

test.each([undefined, picture])('a whole drawing, that holds nothing but what is drawn', (own) => {
  const { svg, said } = draw({ picture: own });
  expect(said).toEqual([]);
  expect(svg).not.toMatch(/\{\{|<text-|<barcode|<picture|NaN|undefined/);
  expect(svg).toContain('viewBox="-3 -3 314 216" width="314mm" height="216mm"');
  expect(svgFault(svg)).toBeNull();
  expect(svg.includes('data:image/png')).toBe(own !== undefined);
});

test('the editor’s picture fills the front and its bleed', () => {
  expect(draw({ picture }).svg).toContain(
    '<image x="160" y="-3" width="151" height="216" preserveAspectRatio="xMidYMid slice" href="data:image/png',
  );
});

test('a spine that is too narrow stays blank', () => {
  const letters = (svg: string) => svg.length;
  expect(letters(draw({ shape: { ...shape, spineType: 0 } }).svg)).toBeLessThan(letters(draw().svg));
});

test('without an ISBN there is no barcode, and it is said; unless none is wanted', () => {
  const metadata = { ...madeUpBook().metadata, isbn: {} };
  expect(draw({ metadata }).said).toEqual(['cover-barcode-missing:7']);
  expect(draw({ metadata, barcode: false }).said).toEqual([]);
  expect(draw({ barcode: false }).svg.length).toBeLessThan(draw().svg.length);
});

test('words on the back: emphasis in its own face, what is too long is set smaller, and told', () => {
  expect(draw({ back: 'One *two* three.' }).svg).not.toBe(draw({ back: 'One two three.' }).svg);
  expect(draw({ back: '' }).said).toEqual([]);
  expect(draw({ back: 'weir and mill '.repeat(400) }).said).toEqual(['cover-back-small:7']);
});

test('a missing template is told', () => {
  expect(draw({ templates: {} }).said).toEqual(['cover-template-missing:null']);
});

test.each([
  { width: 105, height: 148 },
  { width: 210, height: 210 },
  { width: 156, height: 234 },
  { width: 420, height: 50 },
  { width: 50, height: 420 },
])('%o: a drawing of any trim', (trim) => {
  const { svg } = draw({ shape: { ...shape, trim }, back: 'Words on the back, '.repeat(30) });
  expect(svgFault(svg)).toBeNull();
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test.each(['“Quotes” & <ampersands>', 'Mill 🌼 River', 'נהר', 'x'.repeat(400), '   '])(
  'a title of %s',
  (title) => {
    const metadata = { ...madeUpBook().metadata, title, isbn: { print: '9783161484100' } };
    expect(svgFault(draw({ metadata }).svg)).toBeNull();
  },
);
