import type { Matter } from './book.ts';

/** One page of the printed book, as contents, index, EPUB page list and proof pages need it. */
export interface PageEntry {
  /** from 0, in the order of the PDF */
  index: number;
  /** printed or counted page number: "iv", "12" */
  folio: string;
  matter: Matter;
  /** id of the section; null on a blank */
  section: string | null;
  blank: boolean;
  /**
   * where the section's running text stands as the page begins: id of the block (data-block in the rendered tree) and
   * the offset in its plain characters; null where the page holds no running text of its own
   */
  start: { block: string; offset: number } | null;
}

/** Which page is where: the same for digital and print PDF. */
export interface PageMap {
  pages: PageEntry[];
  /** element id -> page index: headings, calls, notes, bibliography entries */
  places: Record<string, number>;
}
