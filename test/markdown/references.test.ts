import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';

const inline = (markdown: string) => {
  const { value, messages } = parseMarkdown(markdown, { file: 'a.md', line: 1 });
  expect(messages).toEqual([]);
  return (value.children[0] as Paragraph).children;
};

test('links to notes and texts are cross-references', () => {
  const [first, , second, , third] = inline('[see](note:mill/flood) and [](text:mill) and <note:flood>');
  expect(first).toMatchObject({ type: 'crossReference', kind: 'note', to: 'mill/flood', target: '' });
  expect(first).toMatchObject({ children: [{ type: 'text', value: 'see' }] });
  expect(second).toMatchObject({ type: 'crossReference', kind: 'text', to: 'mill', children: [] });
  expect(third).toMatchObject({ type: 'crossReference', kind: 'note', to: 'flood', children: [] });
});

test('other links stay links', () => {
  expect(inline('[x](https://example.org/note:1)')[0]).toMatchObject({ type: 'link' });
});
