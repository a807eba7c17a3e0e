import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { foldWords } from '../../pipeline/markdown/fold-words.ts';
import { notesAndTables } from '../../pipeline/markdown/notes-and-tables.ts';

const processor = unified().use(remarkParse).use(notesAndTables).freeze();

function folded(markdown: string): Root {
  const { markdown: short, unfold } = foldWords(markdown);
  const tree = processor.parse(short);
  unfold(tree);
  return tree;
}

const LONG = 'words of no meaning to Markdown, in a row; “quoted” and with a dash — so';

test('long stretches of words are folded, and come back', () => {
  const text = `${LONG}\n\n*${LONG}* and ${LONG}[^1].\n\n[^1]: ${LONG}\n`;
  expect(foldWords(text).markdown.length).toBeLessThan(text.length / 2);
  expect(folded(text)).toEqual(processor.parse(text));
});

/** Pieces that mean something, and words between them, in any order. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(LONG, 'a b c d e f g h i j k l m n', 'one two three four five six', 'x', ' '),
  },
  fc.constantFrom(
    ...'*_`[]()<>!#-+=|:~\\&"\''.split(''),
    '**',
    '__',
    '```',
    '~~~',
    '---',
    '===',
    '    ',
    '\t',
  ),
  fc.constantFrom('\n', '\n', '\n\n', '\n\n', '  \n', '\n> ', '\n- ', '\n1. ', '\n# ', '\n    ', '\n| '),
  fc.constantFrom(
    '[^1]',
    '[^1]: ',
    '[^a b c]',
    `[${LONG}]`,
    `[${LONG}]: `,
    '](',
    '![',
    '|---|---|',
    '&amp;',
    '&copy',
  ),
  fc.constantFrom(
    '<div ',
    '</div>',
    '<!--',
    '-->',
    '<a href="',
    'https://x.invalid/',
    '\ue000\ue001',
    '\r\n',
    '🖋',
    'é',
  ),
);

test('what is parsed of folded text is what is parsed of the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(folded(text)).toEqual(processor.parse(text));
    }),
    { numRuns: 2000 },
  );
});
