import type { BookFiles } from '../good-books/container.ts';
import { paths, textIn } from './markup.ts';
import type { Operator } from './operator.ts';

/** Adds a rule to the first style sheet. */
const styled = (css: string) => (files: BookFiles) => {
  const [path] = paths(files, '.css');
  files.set(path, `${textIn(files, path)}\n${css}\n`);
  return true;
};

export const styleOperators: Operator[] = [
  { name: 'type is set in points', apply: styled('body { font-size: 12pt; }') },
  { name: 'type is black', apply: styled('p { color: #000; }') },
  { name: 'the ground is white', apply: styled('html, body { background: #fff; }') },
  { name: 'a paragraph has a height', apply: styled('p { margin: 0; height: 40px }') },
  {
    name: 'a font lies elsewhere',
    apply: styled('@font-face { font-family: X; src: url("https://example.org/x.woff2"); }'),
  },
  { name: 'another style sheet lies elsewhere', apply: styled('@import "//example.org/more.css";') },
];
