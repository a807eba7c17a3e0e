import { textOf } from '../book/text-of.ts';
import type { EpubBook, EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** An NCX whose contents or pages lead elsewhere than those of the navigation document. */
export const ncxDiffers: LintRule = (book) => {
  if (book.ncx === null || book.navigation === null) return [];
  return [
    ...compare(book, 'navPoint', 'contents', book.lists.toc),
    ...compare(book, 'pageTarget', 'page list', book.lists['page-list'] ?? []),
  ];
};

function compare(book: EpubBook, name: string, kind: string, list: EpubBook['lists'][string]) {
  const ncx = book.ncx!;
  const entries = ncx.elements.filter((element) => element.name === name);
  // old readers may be spared pages, or be given them alone
  if (list === undefined || entries.length === 0) return [];
  const theirs = entries.map((entry) => [targetOf(book, entry), labelOf(entry)].join(' '));
  const ours = list.map(({ target, label }) => [`${target?.path}#${target?.fragment}`, label].join(' '));
  const at = theirs.findIndex((entry, index) => entry !== ours[index]);
  if (at < 0 && theirs.length === ours.length) return [];
  const where = entries[at] ?? entries.at(-1);
  const what = `the ${kind} of the NCX (${theirs.length}) differ from those of the navigation document (${ours.length})`;
  return [findingAt('epub-ncx-differs', what, book, ncx, where)];
}

function targetOf(book: EpubBook, entry: EpubElement): string {
  const content = child(entry, 'content');
  const target = book.follow(book.ncx!, content?.attributes.src ?? '');
  return `${target?.path}#${target?.fragment}`;
}

function labelOf(entry: EpubElement): string {
  const label = child(entry, 'navLabel');
  return label ? textOf(label) : '';
}

const child = (element: EpubElement, name: string) =>
  element.children.find((one): one is EpubElement => typeof one !== 'string' && one.name === name);
