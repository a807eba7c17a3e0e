import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import { labelledEntries } from '../../pipeline/render/labelled-entries.ts';
import { toXhtml } from '../../pipeline/render/to-xhtml.ts';

const made = (markdown: string) => {
  const tree = parseMarkdown(markdown, { file: 'texts/a.md', line: 1 }).value;
  const children = labelledEntries(toXhtml(tree), 'chronology');
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
};

const list = (...items: string[]) =>
  `<ul class="entries chronology">${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ul>`;

test.each([
  ['- 3 March: Peace: at last.', list('<span class="entry">3 March</span> Peace: at last.')],
  [
    '- {os:1917-10-25}: The *rising*.',
    list('<span class="entry">25 October (7 November) 1917</span> The <em>rising</em>.'),
  ],
  ['- AM: *Aire Mill*', list('<span class="entry">AM</span> <em>Aire Mill</em>')],
  // what has no label is an item like any other
  ['- Nothing here.\n- *3 March*: here', list('Nothing here.', '<em>3 March</em>: here')],
  ['3 March: no list', '<p>3 March: no list</p>'],
])('%s', (markdown, expected) => expect(made(markdown)).toBe(expected));
