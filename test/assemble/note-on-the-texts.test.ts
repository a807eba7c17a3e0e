import { toString as plain } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { noteOnTheTexts } from '../../pipeline/assemble/note-on-the-texts.ts';
import type { Quotation, Recipe } from '../../pipeline/model/edition.ts';
import { writtenText } from './small-edition.ts';

const place = { file: 'sources/one.yaml', line: 5, column: 5 };
const recipe = (id: string, more: Partial<Recipe>): Recipe => ({
  id,
  source: `${id}.txt`,
  sha256: '',
  metadata: { title: null, authors: [], date: null },
  rights: { holder: 'Ada Harrow', permission: 'granted' },
  responses: 'drop',
  decisions: [],
  corrections: [],
  place,
  ...more,
});
const quotation = (words: string, work: string | null, by?: string): Quotation => ({
  line: 7,
  words,
  work,
  by,
  place,
});
const texts = [writtenText('two', 'Words.'), writtenText('one', 'Words.')];
const linesOf = (recipes: Recipe[]) =>
  noteOnTheTexts(recipes, texts, 'en')?.body.children.flatMap((block) =>
    block.type === 'list' ? block.children.map((item) => plain(item)) : [plain(block)],
  );

test('slips and quotations without source stand below their text, texts in the order of the book', () => {
  const quotations = [quotation('the mill goes', 'harrow1998'), quotation('the river', null, 'a miller')];
  const lines = linesOf([
    recipe('one', { corrections: [{ line: 3, from: 'teh', to: 'the', place }] }),
    recipe('two', { quotations: [...quotations, quotation('nobody knows', null)] }),
  ]);
  expect(lines?.slice(1)).toEqual([
    'two',
    'Quotations, source not given:',
    'Line 7: the river (a miller).',
    'Line 7: nobody knows.',
    'one',
    'Line 3: teh is set as the.',
  ]);
});

test('nothing is said of texts without slips whose quotations all have a source', () => {
  expect(linesOf([recipe('one', { quotations: [quotation('the mill', 'harrow1998')] })])).toBeUndefined();
  const [intro] = linesOf([recipe('one', { quotations: [quotation('the mill', null)] })]) ?? [];
  expect(intro).toContain('first words');
  expect(intro).not.toContain('slips');
});
