import type { Layout } from '../../types.ts';
import { type Dict, dictionary, Indirect } from '../file/value.ts';

/** Names in one leaf of the tree. */
const PER_LEAF = 64;

/** The places of the book that links and outline lead to. */
export interface Destinations {
  /** the name of a place, for /Dest; throws where the layout does not know the id: ids are ours */
  name(id: string): Uint8Array;
  /** page index of a place */
  page(id: string): number;
  /** the tree of all places that were named; only after the last `name` */
  tree(): Dict | undefined;
}

const bytesOf = (id: string) => Buffer.from(id, 'utf8');

/** Names for the layout's destinations: an id is its own name, so that `book.pdf#nameddest=id` works from outside. */
export function destinations(pages: Indirect[], layout: Layout): Destinations {
  const used = new Set<string>();
  const placeOf = (id: string) => {
    const place = Object.hasOwn(layout.destinations, id) ? layout.destinations[id] : undefined;
    if (!place) throw new Error(`a link leads to #${id}, which the layout does not place`);
    return place;
  };
  const target = (id: string) => {
    const { page, top } = placeOf(id);
    const y = Math.round((layout.trim.height - top) * 100) / 100;
    return dictionary({ D: [pages[page], '/XYZ', null, y, null] });
  };
  const leaf = (ids: string[]) =>
    new Indirect(
      dictionary({
        Limits: [bytesOf(ids[0]), bytesOf(ids[ids.length - 1])],
        Names: ids.flatMap((id) => [bytesOf(id), target(id)]),
      }),
    );
  return {
    name: (id) => {
      placeOf(id);
      used.add(id);
      return bytesOf(id);
    },
    page: (id) => placeOf(id).page,
    tree: () => {
      if (used.size === 0) return undefined;
      const ids = [...used].sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
      const leaves = [];
      for (let at = 0; at < ids.length; at += PER_LEAF) leaves.push(leaf(ids.slice(at, at + PER_LEAF)));
      return dictionary({ Kids: leaves });
    },
  };
}
