import type { ElementContent, Properties } from 'hast';
import { expect, test } from 'vitest';
import { epubTree } from '../../pipeline/epub/epub-tree.ts';
import { serializeXhtml } from '../../pipeline/epub/serialize-xhtml.ts';

function h(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): ElementContent {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A tree as it would stand in a file; links lead to where they say but `#gone`. */
function written(...nodes: ElementContent[]): string {
  const link = (href: string) => (href === '#gone' ? null : `there.xhtml${href}`);
  const picture = (src: string) => (src === 'mill.png' ? '../pictures/picture-1.png' : null);
  return serializeXhtml(epubTree(nodes, { link, picture }));
}

test.each<[string, ElementContent, string]>([
  [
    'calls',
    h('a', { id: 'c', role: 'doc-noteref', dataNote: 'n', href: '#n' }, '1'),
    '<a id="c" role="doc-noteref" epub:type="noteref" href="there.xhtml#n">1</a>',
  ],
  [
    'links that lead nowhere',
    h('a', { id: 'x', role: 'doc-biblioref', href: '#gone' }, 'words'),
    '<span id="x">words</span>',
  ],
  ['languages', h('i', { lang: 'fr' }, 'mot'), '<i lang="fr" xml:lang="fr">mot</i>'],
  ['void elements', h('p', {}, 'a', h('br', {}), 'b'), '<p>a<br/>b</p>'],
  ['empty elements', h('p', {}), '<p></p>'],
  [
    'markup characters',
    h('p', { title: '"<&' }, '<&]]>'),
    '<p title="&#x22;&lt;&#x26;">&#x3C;&#x26;]]&gt;</p>',
  ],
  ['what XML cannot hold', h('p', { title: '\u0001' }, 'a\u0000b\ud800c'), '<p title="">abc</p>'],
  ['scripts and handlers', h('p', { onClick: 'x()', style: 'y' }, h('script', {}, 'x()'), 'z'), '<p>z</p>'],
  ['unknown elements', h('p', {}, h('marquee', {}, 'z')), '<p>z</p>'],
  ['boolean attributes', h('ol', { reversed: true, start: 3 }), '<ol start="3"></ol>'],
  ['alignment in tables', h('td', { align: 'right' }, '1'), '<td class="align-right">1</td>'],
  ['blocks in paragraphs', h('p', {}, h('ul', {})), '<div><ul></ul></div>'],
  ['headings from the right', h('h2', {}, 'נהר'), '<h2 dir="rtl">נהר</h2>'],
  ['rules', h('hr', { className: ['rule'] }), '<hr class="rule" role="presentation"/>'],
])('%s', (_, node, expected) => {
  expect(written(node)).toBe(expected);
});

test('pictures of the book, and words where it has none', () => {
  const figure = (src: string) => written(h('figure', {}, h('img', { src, alt: 'A mill', onError: 'x()' })));
  expect(figure('mill.png')).toBe('<figure><img src="../pictures/picture-1.png" alt="A mill"/></figure>');
  expect(figure('file:///etc/passwd')).toBe('<figure><span class="picture">A mill</span></figure>');
});
