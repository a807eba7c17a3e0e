import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';

/** A tree as nested lists: type, then children or what a leaf holds. */
const outline = (node: Nodes): unknown =>
  'children' in node
    ? [node.type, ...node.children.map(outline)]
    : `${node.type}:${'url' in node ? node.url : 'value' in node ? node.value : ''}`;

const parse = (markdown: string) => parseMarkdown(markdown, { file: 'a.md', line: 10, column: 3 }).value;
const blocks = (markdown: string) => parse(markdown).children.map(outline);

test.each<[string, string, unknown[]]>([
  ['a paragraph of a picture alone', '![Mill](a.png)', [['figure', 'image:a.png']]],
  [
    'a title is a caption',
    '![Mill](a.png "The mill")',
    [['figure', 'image:a.png', ['paragraph', 'text:The mill']]],
  ],
  [
    'words on the line below are a caption, with what is in them',
    '![Mill](a.png)\nThe *old* mill.[^1]\n\n[^1]: Note.',
    [
      [
        'figure',
        'image:a.png',
        ['paragraph', 'text:The ', ['emphasis', 'text:old'], 'text: mill.', 'footnoteReference:'],
      ],
      ['footnoteDefinition', ['paragraph', 'text:Note.']],
    ],
  ],
  [
    'emphasis on the line below, after a hard break',
    '![Mill](a.png)  \n*The mill*',
    [['figure', 'image:a.png', ['paragraph', ['emphasis', 'text:The mill']]]],
  ],
  [
    'a call behind the picture belongs to its caption',
    '![Mill](a.png "The mill")[^1]\n\n[^1]: Note.',
    [
      ['figure', 'image:a.png', ['paragraph', 'text:The mill', 'footnoteReference:']],
      ['footnoteDefinition', ['paragraph', 'text:Note.']],
    ],
  ],
  [
    'several pictures are figures of their own',
    '![a](a.png) ![b](b.png)\nBoth.',
    [
      ['figure', 'image:a.png'],
      ['figure', 'image:b.png', ['paragraph', 'text:Both.']],
    ],
  ],
  [
    'by reference',
    '![Mill][m]\n\n[m]: a.png "The mill"',
    [['figure', 'image:a.png', ['paragraph', 'text:The mill']], 'definition:a.png'],
  ],
  ['within a quotation', '> ![a](a.png)', [['blockquote', ['figure', 'image:a.png']]]],
  ['in a line of text: none', 'See ![a](a.png).', [['paragraph', 'text:See ', 'image:a.png', 'text:.']]],
  ['words behind it: none', '![a](a.png) is it.', [['paragraph', 'image:a.png', 'text: is it.']]],
])('%s', (_, markdown, expected) => {
  expect(blocks(markdown)).toEqual(expected);
});

const TABLE = '| a |\n|---|\n| b |';
const set = ['table', ['tableRow', ['tableCell', 'text:a']], ['tableRow', ['tableCell', 'text:b']]];

test.each<[string, string, unknown[]]>([
  ['above', `Table: Prices\n\n${TABLE}`, [['figure', ['paragraph', 'text:Prices'], set]]],
  ['below', `${TABLE}\n\n: Prices`, [['figure', ['paragraph', 'text:Prices'], set]]],
  [
    'of marked words',
    `: *Prices*\n\n${TABLE}`,
    [['figure', ['paragraph', ['emphasis', 'text:Prices']], set]],
  ],
  [
    'between two tables: of the second',
    `${TABLE}\n\nWords.\n\nTable: Prices\n\n${TABLE}`,
    [set, ['paragraph', 'text:Words.'], ['figure', ['paragraph', 'text:Prices'], set]],
  ],
  [
    'not beside it: text',
    `Table: Prices\n\nWords.\n\n${TABLE}`,
    [['paragraph', 'text:Table: Prices'], ['paragraph', 'text:Words.'], set],
  ],
])('caption of a table %s', (_, markdown, expected) => {
  expect(blocks(markdown)).toEqual(expected);
});

test('what figures are made of stands where it was written', () => {
  const figure = parse('Words.\n\n![Mill](a.png)\nThe mill\n\nTable: Prices\n\n| a |\n|---|').children;
  const lines = (node: Nodes): number[] => [
    node.position?.start.line ?? 0,
    ...('children' in node ? node.children.flatMap(lines) : []),
  ];
  expect(figure.map(lines)).toEqual([
    [10, 10],
    [12, 12, 12, 13],
    [17, 15, 15, 17, 17, 17, 17],
  ]);
});
