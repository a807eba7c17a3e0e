import { accessibility } from '../accessibility.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** EPUB Accessibility 1.1, 2.2: what every package has to say, and the summary that readers are shown. */
const NEEDED = [
  'accessMode',
  'accessModeSufficient',
  'accessibilityFeature',
  'accessibilityHazard',
  'accessibilitySummary',
];

/** Accessibility metadata that is missing. EPUB 2 has none. */
export const accessibilityMetadata: LintRule = (book) =>
  book.version < 3
    ? []
    : NEEDED.filter((name) => accessibility(book, name).length === 0).map((name) =>
        findingAt('epub-accessibility-metadata', `schema:${name} is missing`, book, book.package),
      );
