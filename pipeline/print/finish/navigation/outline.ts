import type { OutlineEntry } from '../../types.ts';
import { textString } from '../file/text-string.ts';
import { dictionary, Indirect } from '../file/value.ts';
import type { Destinations } from './destinations.ts';

/** Entries below these, however deep. */
const countAll = (entries: OutlineEntry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countAll(entry.children), 0);

/** Writes entries of one level below their parent. Returns them in order. */
function writeLevel(entries: OutlineEntry[], parent: Indirect, places: Destinations): Indirect[] {
  const written = entries.map(() => new Indirect());
  entries.forEach(({ title, target, children }, index) => {
    const below = writeLevel(children, written[index], places);
    written[index].value = dictionary({
      Title: textString(title),
      Parent: parent,
      Dest: places.name(target),
      Prev: written[index - 1],
      Next: written[index + 1],
      First: below[0],
      Last: below[below.length - 1],
      // negative: closed until the reader opens it
      Count: below.length > 0 ? -countAll(children) : undefined,
    });
  });
  return written;
}

/** Writes the outline, closed below the first level. Returns its root; undefined where it has no entries. */
export function writeOutline(outline: OutlineEntry[], places: Destinations): Indirect | undefined {
  if (outline.length === 0) return undefined;
  const root = new Indirect();
  const first = writeLevel(outline, root, places);
  root.value = dictionary({
    Type: '/Outlines',
    First: first[0],
    Last: first[first.length - 1],
    Count: first.length,
  });
  return root;
}
