import { beforeAll, expect, test } from 'vitest';
import { breakParagraph } from '../../../pipeline/print/lines/break-paragraph.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import { lineBreaker } from '../../../pipeline/print/lines/line-breaker.ts';
import type { Paragraph, Shaper } from '../../../pipeline/print/types.ts';
import { editionFonts } from './edition-fonts.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(editionFonts());
});

const text = 'The mill stood by the river, and the river fed the town. '.repeat(8).trim();
const paragraph = (more: Partial<Paragraph> = {}): Paragraph => ({
  id: 'b1',
  text,
  runs: [
    { from: 0, to: text.length, font: 'regular', size: 10.5, features: 'onum', tracking: 0, atom: false },
  ],
  language: 'en-GB',
  hyphenate: true,
  align: 'justify',
  indent: 10.5,
  measure: 306,
  forced: [],
  ...more,
});

test('the same paragraph has the same lines, another has its own', () => {
  const breakLines = lineBreaker(shaper);
  const first = breakLines(paragraph());
  expect(first.value).toEqual(breakParagraph(paragraph(), shaper));
  expect(breakLines(paragraph())).toBe(first);
  for (const other of [{ measure: 300 }, { indent: 0 }, { align: 'left' as const }, { language: 'la' }]) {
    const made = breakLines(paragraph(other));
    expect(made).not.toBe(first);
    expect(made.value).toEqual(breakParagraph(paragraph(other), shaper));
  }
});

test('what is to be said of a paragraph is said each time', () => {
  const breakLines = lineBreaker(shaper);
  const long = 'x'.repeat(400);
  const runs = paragraph().runs.map((run) => ({ ...run, to: long.length }));
  const one = () => breakLines(paragraph({ text: long, runs })).messages;
  expect(one().length).toBeGreaterThan(0);
  expect(one()).toEqual(one());
});
