import type { Layout, OutlineEntry } from '../../types.ts';
import { dictAt, itemsAt } from '../file/resolve.ts';
import { textOf, textString } from '../file/text-string.ts';
import type { Dict } from '../file/value.ts';
import type { FinishedPage } from '../pages/finished-page.ts';
import { type Area, clickAreas } from './click-areas.ts';
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

/** A hundredth of a point. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The area of an annotation, moved up (points) with its page. */
function areaOf(annotation: Dict, up: number): Area {
  const [left, bottom, right, top] = itemsAt(annotation.get('Rect')).map(Number);
  return [left, bottom + up, right, top + up];
}

/**
 * Makes placeholder links lead to their places, and gives every link a description in words (ISO 14289-1, 7.18.5): the
 * title or page that it leads to, or its address. Areas move with their page, those of calls grow.
 */
export function mendLinks(pages: FinishedPage[], layout: Layout, places: Destinations): void {
  const named = titles(layout.outline);
  const describe = (annotation: Dict): void => {
    const address = textOf(dictAt(annotation.get('A'))?.get('URI'));
    if (address === undefined) return;
    let description = address;
    if (address.startsWith(PLACEHOLDER)) {
      const id = decodeURIComponent(address.slice(PLACEHOLDER.length));
      annotation.delete('A');
      annotation.set('Dest', places.name(id));
      description = named.get(id) ?? `p. ${layout.pageMap.pages[places.page(id)].folio}`;
    }
    annotation.set('Contents', textString(description));
  };
  const { width, height } = layout.trim;
  for (const page of pages) {
    const annotations = page.annotations.flatMap((object) => dictAt(object) ?? []);
    const areas = annotations.map((annotation) => areaOf(annotation, page.up));
    for (const [at, area] of clickAreas(areas, [0, 0, width, height]).entries()) {
      annotations[at].set('Rect', area.map(rounded));
      describe(annotations[at]);
    }
  }
}
