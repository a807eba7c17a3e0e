import type { RenderedBook } from '../../../pipeline/model/book.ts';
import type { Trim } from '../../../pipeline/model/edition.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import type { Layout } from '../../../pipeline/print/types.ts';
import { editionFonts } from '../lines/edition-fonts.ts';
import { breakGreedily, projectSheet, typewriter } from './doubles.ts';

/** A5 */
export const TRIM: Trim = { width: 148, height: 210 };

/** Lays a book out without real fonts: lines are those of the typewriter. */
export function setMadeUp(
  book: RenderedBook,
  trim = TRIM,
  multipleOf?: number,
): { layout: Layout; messages: Message[] } {
  const { value, messages } = setPages(book, {
    trim,
    sheet: projectSheet(),
    shaper: typewriter,
    fonts: editionFonts(),
    breakLines: (paragraph) => ({ value: breakGreedily(paragraph), messages: [] }),
    multipleOf,
  });
  return { layout: value, messages };
}
