import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** A package that does not say which picture is its cover. */
export const coverMissing: LintRule = (book) => {
  const named = book.manifest.some(({ properties }) => properties.includes('cover-image'));
  const old = book.package.elements.some(({ attributes }) => attributes.name === 'cover');
  if (named || (book.version < 3 && old)) return [];
  return [findingAt('epub-cover-missing', 'no picture is marked as the cover', book, book.package)];
};
