import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';

const parse = (markdown: string) => parseMarkdown(markdown, { file: 'a.md', line: 1 });

/** A tree with the languages of its parts: `<fr|mot>`, emphasis as `*…*`. */
function written(node: Nodes): string {
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const inside = node.children.map(written).join('');
  const marked = node.type === 'emphasis' ? `*${inside}*` : inside;
  return node.data?.lang ? `<${node.data.lang}|${marked}>` : marked;
}

describe('words of other languages', () => {
  test.each([
    ['The *mot*{lang=fr} and the *byt*{lang=ru-Latn}.', 'The <fr|*mot*> and the <ru-Latn|*byt*>.'],
    ['A [mot juste]{lang=fr}, [ein Wort]{lang=de}.', 'A <fr|mot juste>, <de|ein Wort>.'],
    ['[one *two* three]{lang=fr} [four]{lang=de}', '<fr|one *two* three> <de|four>'],
    ['[one *two*{lang=en} three]{lang=fr}', '<fr|one <en|*two*> three>'],
    ['*a*{lang=fr}*b*{lang=de}', '<fr|*a*><de|*b*>'],
    ['A list [1] and {lang=fr} alone', 'A list [1] and {lang=fr} alone'],
    ['Escaped: *mot*\\{lang=fr}', 'Escaped: *mot*{lang=fr}'],
    ['# A *mot*{lang=fr}\n\n- [b]{lang=fr}', 'A <fr|*mot*><fr|b>'],
  ])('%s', (markdown, expected) => {
    const { value, messages } = parse(markdown);
    expect([written(value), messages]).toEqual([expected, []]);
  });

  test('languages that there are not are told, and the words stay as they are', () => {
    const { value, messages } = parse('One\n*a*{lang=xx} [b]{lang=fr_FR} *c*{lang=fr}');
    expect(messages.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      ['language-invalid', 2, '“xx” names no language'],
      ['language-invalid', 2, '“fr_FR” is no language tag'],
    ]);
    expect(written(value)).toBe('One\n*a*{lang=xx} [b]{lang=fr_FR} <fr|*c*>');
  });
});
