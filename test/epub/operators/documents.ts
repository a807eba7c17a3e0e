import type { BookFiles } from '../good-books/container.ts';
import { contentOf, type Found, find, is, paths, put, setAttributes, textIn } from './markup.ts';
import type { Operator } from './operator.ts';

/** Paragraphs of the text: in a chapter, after its first heading. */
const paragraphs = (files: BookFiles): Found[] =>
  find(files, (one) => one.name === 'p' && chapters(files).includes(one.path)).filter(
    ({ path, start }) =>
      find(files, (one) => /^h[1-6]$/.test(one.name) && one.path === path && one.end < start).length > 0,
  );

const chapters = (files: BookFiles): string[] => find(files, is('chapter')).map(({ path }) => path);

/** Adds markup at the end of the first paragraph of a chapter. */
const add = (markup: string) => (files: BookFiles) => {
  const [paragraph] = paragraphs(files);
  return put(files, paragraph.path, paragraph.contentEnd, paragraph.contentEnd, markup);
};

/** Adds markup after the first paragraph of a chapter. */
const addAfter = (markup: string) => (files: BookFiles) => {
  const [paragraph] = paragraphs(files);
  return put(files, paragraph.path, paragraph.end, paragraph.end, markup);
};

const root = (files: BookFiles) =>
  find(files, ({ name, path }) => name === 'html' && chapters(files).includes(path))[0];

export const documentOperators: Operator[] = [
  { name: 'a heading is two levels below', apply: addAfter('<h5>Deep</h5>') },
  { name: 'a heading has no words', apply: addAfter('<h3> </h3>') },
  { name: 'a division stands in a paragraph', apply: add('<div>Words</div>') },
  { name: 'an aside stands in a paragraph', apply: add('<aside><p>Words</p></aside>') },
  { name: 'a paragraph stands in a list', apply: addAfter('<ul><p>Words</p></ul>') },
  { name: 'an item stands outside of lists', apply: addAfter('<li>Words</li>') },
  { name: 'a link stands in a link', apply: add('<a href="#x"><em><a href="#y">Words</a></em></a>') },
  { name: 'words stand in a row of a table', apply: addAfter('<table><tr>Words</tr></table>') },
  { name: 'a paragraph stands in a heading', apply: addAfter('<h2><p>Words</p></h2>') },
  { name: 'an element is none of XHTML', apply: add('<center>Words</center>') },
  { name: 'a role does not exist', apply: add('<span role="doc-note">Words</span>') },
  { name: 'a role is deprecated', apply: addAfter('<div role="doc-endnote">Words</div>') },
  { name: 'a note is the role of an item', apply: addAfter('<ul><li role="doc-footnote">Words</li></ul>') },
  { name: 'a language is none', apply: add('<i lang="en_GB" xml:lang="en_GB">words</i>') },
  { name: 'two languages are said of one word', apply: add('<i lang="fr" xml:lang="de">mot</i>') },
  {
    name: 'a document does not say its language',
    apply: (files) => setAttributes(files, root(files), { lang: undefined, 'xml:lang': undefined }),
  },
  {
    name: 'the package says no language that there is',
    apply(files) {
      const [path] = paths(files, '.opf');
      files.set(path, textIn(files, path).replace(/<dc:language>[^<]*</, '<dc:language>the English<'));
      return true;
    },
  },
  { name: 'an id holds a space', apply: add('<span id="an id">words</span>') },
  { name: 'an id stands twice', apply: add('<b id="same">one</b><b id="same">two</b>') },
  { name: 'a link names nothing', apply: add('<a href="">words</a>') },
  { name: 'a picture names nothing', apply: add('<img src="" alt="A mill"/>') },
  { name: 'a picture lies elsewhere', apply: add('<img src="https://example.org/a.png" alt="A mill"/>') },
  {
    name: 'a style sheet lies elsewhere',
    apply(files) {
      const head = find(files, ({ name, path }) => name === 'head' && chapters(files).includes(path))[0];
      const link = '<link rel="stylesheet" type="text/css" href="https://example.org/a.css"/>';
      return put(files, head.path, head.contentEnd, head.contentEnd, link);
    },
  },
  { name: 'a picture is not described', apply: add('<img src="a.png"/>') },
  { name: 'a picture is described by the name of its file', apply: add('<img src="a.png" alt="a.png"/>') },
  {
    name: 'the cover is not described',
    apply(files) {
      const cover = find(files, ({ name, attributes }) => name === 'img' && /cover/i.test(attributes.src))[0];
      return cover ? setAttributes(files, cover, { alt: '' }) : false;
    },
  },
  {
    name: 'a drawing has lost its description',
    apply(files) {
      const drawing = find(files, (one) => one.name === 'svg' && Boolean(one.attributes['aria-label']))[0];
      return drawing ? setAttributes(files, drawing, { 'aria-label': undefined }) : false;
    },
  },
  {
    name: 'a citation leads to a heading',
    apply(files) {
      const cited = find(files, is('biblioref'))[0];
      if (!cited) return false;
      const heading = find(files, ({ name, path }) => /^h[12]$/.test(name) && path === cited.path)[0];
      setAttributes(files, heading, { id: 'another-heading' });
      return setAttributes(files, find(files, is('biblioref'))[0], { href: '#another-heading' });
    },
  },
  {
    name: 'the index has lost its links',
    apply(files) {
      const index = find(files, (one) => one.name === 'section' && is('index')(one))[0];
      if (!index) return false;
      const bare = contentOf(files, index).replace(/<\/?a\b[^>]*>/g, '');
      return put(files, index.path, index.tagEnd, index.contentEnd, bare);
    },
  },
];
