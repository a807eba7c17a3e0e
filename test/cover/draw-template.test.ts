import { expect, test } from 'vitest';
import { coverValues } from '../../pipeline/cover/cover-values.ts';
import { drawTemplate } from '../../pipeline/cover/draw-template.ts';
import { ebookCover } from '../../pipeline/cover/ebook-cover.ts';
import { editionOptions } from '../epub/edition-options.ts';
import { madeUpBook } from '../epub/made-up-book.ts';

const { fonts, templates } = editionOptions(null);

const drawCover = (template: string, values: Record<string, string>) =>
  drawTemplate(template, { values }, fonts).svg;

/** Left, right, top and bottom of all path data in a drawing. */
function extent(svg: string) {
  const numbers = [...svg.matchAll(/ d="([^"]*)"/g)]
    .flatMap((match) => match[1].match(/-?[\d.]+/g) ?? [])
    .map(Number);
  const of = (parity: number) => numbers.filter((_, index) => index % 2 === parity);
  const [across, down] = [of(0), of(1)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

const box = (attributes: string) => `<svg><text-box name="title" ${attributes}/></svg>`;

test.each(['Weir', 'The Weir and Other Papers', 'Wassermühlenangelegenheiten im Überblick, zum '.repeat(5)])(
  'type stays within its box: %s',
  (title) => {
    const svg = drawCover(box('x="100" y="300" width="800" height="400" size="200" leading="1"'), { title });
    const { left, right, top, bottom } = extent(svg);
    // Letters may reach over their own advance, and below the baseline, by a little of the type size.
    expect(left).toBeGreaterThan(90);
    expect(right).toBeLessThan(910);
    expect(top).toBeGreaterThan(100);
    expect(bottom).toBeLessThan(700);
  },
);

test('a box that grows up ends at its baseline', () => {
  const svg = drawCover(box('x="0" y="1000" width="300" height="600" size="100" grow="up"'), {
    title: 'MMM MMM MMM',
  });
  expect(extent(svg).bottom).toBeLessThan(1010);
  expect(extent(svg).top).toBeLessThan(900);
});

test('a box without text leaves nothing, a glyph that is missing neither', () => {
  expect(drawCover(box('x="0"'), {})).toBe('<svg></svg>');
  expect(drawCover(box('x="0"'), { title: '🌼' })).toBe('<svg><path fill="#000" d=""/></svg>');
});

test('the project’s own cover holds no text that needs a font, and is escaped', () => {
  const { metadata } = madeUpBook();
  const svg = drawCover(templates['epub/cover.svg'], coverValues(metadata));
  expect(svg).toContain('<title>The “Weir” &amp; Other Papers &lt;1&gt;</title>');
  expect(svg).not.toMatch(/<text|\{\{|NaN|undefined/);
  expect(svg).toContain('fill="#8b1a1a"');
});

test('type on the colour is white or black, whichever can be read', () => {
  const of = (colour: string) => coverValues({ ...madeUpBook().metadata, colour })['on-colour'];
  expect(of('#8b1a1a')).toBe('#ffffff');
  expect(of('#d9b13b')).toBe('#000000');
});

test('what is too long for a cover is cut between words', () => {
  const of = (title: string) => coverValues({ ...madeUpBook().metadata, title }).title;
  expect(of('weir '.repeat(100))).toBe(`${'weir '.repeat(60).trim()}…`);
  expect(of('x'.repeat(1000)).length).toBeLessThanOrEqual(301);
});

test('without its template there is no cover, and it is told', () => {
  const { value, messages } = ebookCover(madeUpBook().metadata, {}, fonts);
  expect(value.content).toBe('');
  expect(messages.map(({ rule }) => rule)).toEqual(['epub-template-missing']);
});
