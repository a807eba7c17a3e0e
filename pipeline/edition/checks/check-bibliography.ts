import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message } from '../../model/message.ts';
import type { Work } from '../../model/work.ts';
import type { ReadBook } from '../book/read-book.ts';
import { placeOf } from '../data/place-of.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Keys in the sections of the bibliography that the library does not have. */
export function checkBibliography({ settings, document }: ReadBook, library: readonly Work[]): Message[] {
  const known = new Set(library.map(({ id }) => id));
  return (settings.bibliography?.sections ?? []).flatMap(({ keys = [] }, section) =>
    keys.flatMap((key, index) => {
      if (known.has(key)) return [];
      const near = nearestNames(key, [...known]);
      const fix = near.length > 0 ? `Write ${near[0]}.` : undefined;
      const place = placeOf(document, ['bibliography', 'sections', section, 'keys', index]);
      return [finding('bibliography-key-unknown', `no work has the key ${excerpt(key)}`, place, fix)];
    }),
  );
}
