import type { BookFiles } from '../good-books/container.ts';
import {
  contentOf,
  type Found,
  find,
  is,
  paths,
  put,
  remove,
  setAttributes,
  swap,
  textIn,
} from './markup.ts';
import type { Operator } from './operator.ts';

const breaks = (files: BookFiles) => find(files, is('pagebreak'));
const pageList = (files: BookFiles) => find(files, (one) => one.name === 'nav' && is('page-list')(one))[0];

/** Entries of the page list: items with one link each. */
const entries = (files: BookFiles): Found[] => {
  const list = pageList(files);
  if (!list) return [];
  return find(files, ({ path, name, start, end }) => {
    return path === list.path && name === 'li' && start > list.start && end < list.end;
  });
};

const linkOf = (files: BookFiles, item: Found): Found =>
  find(files, ({ path, name, start, end }) => {
    return path === item.path && name === 'a' && start > item.start && end < item.end;
  })[0];

/** The page break that an entry leads to. */
const breakOf = (files: BookFiles, item: Found): Found => {
  const id = linkOf(files, item).attributes.href.split('#')[1];
  return breaks(files).find(({ attributes }) => attributes.id === id)!;
};

/** An operator that needs a page list of three entries. */
const onPages = (name: string, apply: (files: BookFiles, list: Found[]) => boolean): Operator => ({
  name,
  apply: (files) => {
    const list = entries(files);
    return list.length < 3 ? false : apply(files, list);
  },
});

export const pageOperators: Operator[] = [
  onPages('a page is left out of the page list', (files, list) => remove(files, list[1])),
  onPages('a page break is lost', (files, list) => remove(files, breakOf(files, list[1]))),
  onPages('a page is lost in the text and in the list', (files, list) => {
    // one with neighbours of its own kind
    const at = list.findIndex((one, index) => {
      const labels = [list[index - 1], one, list[index + 1]].map((item) => item && contentOf(files, item));
      return labels.every((label) => label !== undefined && />\d+<\/a>/.test(label));
    });
    if (at < 0) return false;
    remove(files, breakOf(files, list[at]));
    return remove(files, entries(files)[at]);
  }),
  onPages('an entry of the page list leads to a heading', (files, list) => {
    const [heading] = find(files, ({ name }) => /^h[1-6]$/.test(name)).slice(-1);
    setAttributes(files, heading, { id: 'some-heading' });
    return setAttributes(files, linkOf(files, entries(files)[list.length - 1]), { href: '#some-heading' });
  }),
  onPages('two entries of the page list have changed places', (files, list) => {
    const at = list.findIndex((one, index) => {
      const next = list[index + 1];
      return next && breakOf(files, one).start !== breakOf(files, next).start;
    });
    return swap(files, list[at], list[at + 1]);
  }),
  onPages('a page break has lost its label', (files, list) => {
    const found = breakOf(files, list[1]);
    return setAttributes(files, found, { 'aria-label': undefined, title: undefined });
  }),
  onPages('the page list calls a page by another number', (files, list) => {
    const link = linkOf(files, list[1]);
    return put(files, link.path, link.tagEnd, link.contentEnd, '99');
  }),
  onPages('the print edition is not named', (files) => {
    const [path] = paths(files, '.opf');
    const without = textIn(files, path).replace(
      /<meta property="(?:pageBreakSource|source-of)"[^>]*>[^<]*<\/meta>/,
      '',
    );
    files.set(path, without);
    return true;
  }),
  onPages('the page list is lost', (files) => remove(files, pageList(files))),
  onPages('a page break stands some words later', (files, list) => {
    const found = list
      .map((item) => breakOf(files, item))
      .find(({ path, end }) => {
        return /^[^<]{3,}/.test(textIn(files, path).slice(end));
      });
    if (!found) return false;
    const xml = textIn(files, found.path);
    const after = /^[^<]*/.exec(xml.slice(found.end))![0];
    return put(
      files,
      found.path,
      found.start,
      found.end + after.length,
      after + xml.slice(found.start, found.end),
    );
  }),
];
