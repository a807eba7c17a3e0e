import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Citation } from '../../pipeline/model/tree.ts';

const parse = (markdown: string) => parseMarkdown(markdown, { file: 'a.md', line: 1 });

function citations(markdown: string): Citation[] {
  const found: Citation[] = [];
  visit(parse(markdown).value, 'citation', (node: Citation) => void found.push(node));
  return found;
}

describe('citations', () => {
  test('are cut out of the text, with prefix, locator and several keys', () => {
    const values = citations('One [@a1]. Two [see @b, p. 12; -@c, ch. 3] more.').map((node) => node.value);
    expect(values).toEqual(['[@a1]', '[see @b, p. 12; -@c, ch. 3]']);
  });
  test('are none where a bracket or the @ is escaped, in mail addresses, in plain brackets', () => {
    expect(citations('A \\[@a\\], [\\@b], [x@y.org], [sic], and `[@c]`.')).toEqual([]);
  });
  test('know their line and column', () => {
    expect(citations('One\ntwo [@a]')[0].position?.start).toMatchObject({ line: 2, column: 5 });
  });
});

describe('HTML', () => {
  test('is text, with a warning each; comments vanish', () => {
    const { value, messages } = parse('A <b>bold</b> word.\n\n<script>alert(1)</script>\n\n<!-- note -->\n');
    expect(messages.map((message) => [message.rule, message.line])).toEqual([
      ['markdown-html', 1],
      ['markdown-html', 1],
      ['markdown-html', 3],
    ]);
    expect(JSON.stringify(value)).not.toContain('"html"');
    expect(JSON.stringify(value)).toContain('<script>alert(1)</script>');
    expect(JSON.stringify(value)).not.toContain('note -->');
  });
});

describe('quotations', () => {
  const roleOf = (markdown: string) =>
    parse(markdown).value.children.find((node) => node.type === 'blockquote')?.data?.role;
  test('with an attribution below a heading are epigraphs', () => {
    expect(roleOf('# H\n\n> words\n>\n> — Somebody\n\ntext')).toBe('epigraph');
    expect(roleOf('text\n\n> words\n>\n> — Somebody')).toBeUndefined();
    expect(roleOf('# H\n\n> words\n')).toBeUndefined();
  });
  test('with hard breaks are verse', () => {
    expect(roleOf('text\n\n> one line  \n> another\n')).toBe('verse');
  });
});

test('positions are those of the file', () => {
  const { value } = parseMarkdown('a\n\nb', { file: 'n.yaml', line: 10, column: 5 });
  expect(value.children[1].position?.start).toMatchObject({ line: 12, column: 5 });
});

test('nesting past any page is a message, not a stack overflow', () => {
  const { messages } = parse(`fine\n\n${'> '.repeat(20000)}deep`);
  expect(messages.map((message) => [message.rule, message.line])).toEqual([['markdown-too-deep', 3]]);
});

test('thousands of brackets in a paragraph are a message, in many paragraphs none', () => {
  expect(parse(`fine\n\n${'[x] '.repeat(5000)}`).messages.map(({ rule, line }) => [rule, line])).toEqual([
    ['markdown-too-many-brackets', 3],
  ]);
  expect(parse('[x] [y]\n\n'.repeat(3000)).messages).toEqual([]);
});
