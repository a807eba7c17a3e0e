import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLineBreaks } from '../../../pipeline/proof/merge/keep-line-breaks.ts';
import { wordChanges } from '../../../pipeline/proof/merge/word-changes.ts';

const BODY = 'One two three\nfour five six\nseven.\n\nA second paragraph,\nin two lines.\n';

test.each([
  [
    'a word',
    BODY.replace(/(?<!\n)\n(?!\n)/g, ' ').replace('five', 'FIVE'),
    BODY.replace('five', 'FIVE').trim(),
  ],
  ['words at a break', 'One two three. Four five six seven.', 'One two three. Four five six\nseven.'],
  ['nothing but the breaks', 'One two three four five six seven.', 'One two three\nfour five six\nseven.'],
  ['with breaks of its own', 'One two\nthree four five six seven.', 'One two\nthree\nfour five six\nseven.'],
])('%s corrected', (_, correction, expected) => {
  expect(keepLineBreaks(BODY, correction)).toBe(expected);
});

test('whatever is corrected, the words are those of the correction', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'cc', '\n', '\n\n', ' '), { maxLength: 30 })
    .map((all) => all.join(' '));
  const words = (of: string) => of.split(/\s+/).filter(Boolean);
  const paragraphs = (of: string) =>
    of
      .trim()
      .split(/\n\s*\n/)
      .map(words);
  fc.assert(
    fc.property(text, text, (body, correction) => {
      expect(words(keepLineBreaks(body, correction))).toEqual(words(correction));
      expect(paragraphs(keepLineBreaks(body, correction))).toEqual(paragraphs(correction));
    }),
  );
});

test('what changed, with some words around it', () => {
  expect(wordChanges('the old words\nstay', 'the new words stay')).toBe('the [-old-]{+new+} words stay');
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  expect(wordChanges(`${long} end`, `${long} END`)).toMatch(/^… word\S+ .* word59 \[-end-\]\{\+END\+\}$/);
});
