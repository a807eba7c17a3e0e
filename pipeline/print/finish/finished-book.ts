import type { Layout } from '../types.ts';
import type { BookFacts } from './metadata/book-facts.ts';
import type { FinishedPage } from './pages/finished-page.ts';
import type { Element } from './tree/element.ts';

/** A book from which files are written. */
export interface FinishedBook {
  layout: Layout;
  facts: BookFacts;
  pages: FinishedPage[];
  /** its structure, mended */
  document: Element;
}
