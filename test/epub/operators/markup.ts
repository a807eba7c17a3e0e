import type { BookFiles } from '../good-books/container.ts';

/** A start tag in a document, and the extent of its element. */
export interface Found {
  path: string;
  name: string;
  attributes: Record<string, string>;
  /** of the start tag */
  start: number;
  tagEnd: number;
  /** of the element; its content lies between tagEnd and contentEnd */
  contentEnd: number;
  end: number;
}

const TAG = /<([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;

/** All elements of a document, in order. */
export function elementsIn(files: BookFiles, path: string): Found[] {
  const xml = textIn(files, path);
  return [...xml.matchAll(TAG)].map((match) => {
    const [whole, name, attributes, closed] = match;
    const tagEnd = match.index + whole.length;
    const contentEnd = closed === '/' ? tagEnd : closing(xml, name, tagEnd);
    const end = closed === '/' ? tagEnd : contentEnd + `</${name}>`.length;
    return { path, name, attributes: read(attributes), start: match.index, tagEnd, contentEnd, end };
  });
}

/** All elements of all content documents that a test holds for; the navigation document among them. */
export function find(files: BookFiles, wanted: (element: Found) => boolean): Found[] {
  return paths(files, '.xhtml').flatMap((path) => elementsIn(files, path).filter(wanted));
}

export const paths = (files: BookFiles, ending: string): string[] =>
  [...files.keys()].filter((path) => path.endsWith(ending));

export const textIn = (files: BookFiles, path: string): string => files.get(path) as string;

export const contentOf = (files: BookFiles, { path, tagEnd, contentEnd }: Found): string =>
  textIn(files, path).slice(tagEnd, contentEnd);

/** True for an element whose `epub:type` or `role` has this word, `doc-` aside. */
export const is =
  (word: string) =>
  ({ attributes }: Found): boolean =>
    `${attributes['epub:type'] ?? ''} ${(attributes.role ?? '').replaceAll('doc-', '')}`
      .split(/\s+/)
      .includes(word);

/** Puts something in the place of part of a document. */
export function put(files: BookFiles, path: string, start: number, end: number, written: string): true {
  const xml = textIn(files, path);
  files.set(path, xml.slice(0, start) + written + xml.slice(end));
  return true;
}

export const remove = (files: BookFiles, { path, start, end }: Found): true =>
  put(files, path, start, end, '');

/** Writes an element's start tag anew with other attributes; undefined takes one out. */
export function setAttributes(
  files: BookFiles,
  { path, name, attributes, start, tagEnd }: Found,
  changed: Record<string, string | undefined>,
): true {
  const closed = textIn(files, path).slice(tagEnd - 2, tagEnd) === '/>' ? '/' : '';
  const written = Object.entries({ ...attributes, ...changed })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${value}"`);
  return put(files, path, start, tagEnd, `<${name}${written.join('')}${closed}>`);
}

/** Lets two elements of one document change places; `a` stands before `b`. */
export function swap(files: BookFiles, a: Found, b: Found): true {
  const xml = textIn(files, a.path);
  const [first, second] = [xml.slice(a.start, a.end), xml.slice(b.start, b.end)];
  files.set(a.path, xml.slice(0, a.start) + second + xml.slice(a.end, b.start) + first + xml.slice(b.end));
  return true;
}

function closing(xml: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>/])[^>]*?(/?)>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(xml); match !== null; match = tags.exec(xml)) {
    if (match[1] === '/') depth--;
    else if (match[2] !== '/') depth++;
    if (depth === 0) return match.index;
  }
  throw new Error(`no end of ${name}`);
}

const read = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
