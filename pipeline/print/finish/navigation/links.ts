import { PDFArray, PDFDict, PDFHexString, PDFNumber } from '@cantoo/pdf-lib';
import type { Layout, OutlineEntry } from '../../types.ts';
import { items } from '../file/items.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { resolve } from '../file/resolve.ts';
import { textOf } from '../file/text-of.ts';
import type { Destinations } from './destinations.ts';

/** What emission writes before the id of a place in the book; see MARKERS.md. */
const PLACEHOLDER = 'https://x.invalid/#';

/** Titles of the places that the outline names. */
function titles(outline: OutlineEntry[], known = new Map<string, string>()): Map<string, string> {
  for (const { target, title, children } of outline) {
    if (!known.has(target)) known.set(target, title);
    titles(children, known);
  }
  return known;
}

/** Moves the rectangle of an annotation up (points). */
function move(annotation: PDFDict, up: number): void {
  const rectangle = annotation.lookup(name('Rect'), PDFArray);
  for (const index of [1, 3]) {
    const value = rectangle.lookup(index, PDFNumber).asNumber() + up;
    rectangle.set(index, PDFNumber.of(Math.round(value * 1000) / 1000));
  }
}

/**
 * Makes placeholder links lead to their places, and gives every link a description in words (ISO 14289-1, 7.18.5): the
 * title or page that it leads to, or its address. Rectangles move up with their page (points).
 */
export function mendLinks(file: PdfFile, layout: Layout, places: Destinations, up: number[]): void {
  const { context } = file;
  const named = titles(layout.outline);
  for (const [index, { dict }] of file.pages.entries()) {
    for (const entry of items(context, dict.get(name('Annots')))) {
      const annotation = resolve(context, entry);
      if (!(annotation instanceof PDFDict)) continue;
      move(annotation, up[index]);
      const action = resolve(context, annotation.get(name('A')));
      const address = action instanceof PDFDict ? textOf(action.get(name('URI'))) : undefined;
      if (address === undefined) continue;
      let description = address;
      if (address.startsWith(PLACEHOLDER)) {
        const id = decodeURIComponent(address.slice(PLACEHOLDER.length));
        annotation.delete(name('A'));
        annotation.set(name('Dest'), places.name(id));
        description = named.get(id) ?? `p. ${layout.pageMap.pages[places.page(id)].folio}`;
      }
      annotation.set(name('Contents'), PDFHexString.fromText(description));
    }
  }
}
