import type { ElementContent, Parent } from 'hast';
import type { RenderedSection } from '../model/book.ts';
import type { NameIndexEntry, NamePlace } from '../model/names.ts';
import { type PlainPiece, plainPieces } from './plain-pieces.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * Sections in which every place of a name is a `span` with the place's id, for the index to lead to. Where a name goes
 * over a border of emphasis, its first part is.
 */
export function markPlaces(
  sections: readonly RenderedSection[],
  entries: readonly NameIndexEntry[],
): RenderedSection[] {
  const byHolder = new Map<string, NamePlace[]>();
  for (const place of entries.flatMap(({ places }) => places)) {
    const holder = place.in === 'text' ? place.block : place.note;
    const own = byHolder.get(holder);
    if (own) own.push(place);
    else byHolder.set(holder, [place]);
  }
  return sections.map((section) => {
    if (section.text === undefined) return section;
    const { body, notes, ...rest } = section;
    const marked: RenderedSection = { ...rest, body: structuredClone(body), notes: structuredClone(notes) };
    for (const [block, element] of textBlocks(marked)) mark([element], byHolder.get(block));
    for (const note of marked.notes) mark(note.body.children as ElementContent[], byHolder.get(note.id));
    return marked;
  });
}

/** Parts each text node of the blocks at the places that begin in it; in one pass, however many there are. */
function mark(blocks: readonly ElementContent[], places: readonly NamePlace[] = []): void {
  const sorted = [...places].sort((a, b) => a.from - b.from);
  const parts = new Map<ElementContent, ElementContent[]>();
  const parents = new Set<Parent>();
  let next = 0;
  for (const piece of sorted.length > 0 ? plainPieces(blocks).pieces : []) {
    const start = next;
    while (next < sorted.length && sorted[next].from < piece.to) next += 1;
    if (next === start) continue;
    parts.set(piece.node, partsOf(piece, sorted.slice(start, next)));
    parents.add(piece.parent);
  }
  for (const parent of parents)
    parent.children = (parent.children as ElementContent[]).flatMap((child) => parts.get(child) ?? [child]);
}

function partsOf({ node, from: begin, to: end }: PlainPiece, places: readonly NamePlace[]): ElementContent[] {
  const made: ElementContent[] = [];
  let done = begin;
  const text = (from: number, to: number) => ({
    type: 'text' as const,
    value: node.value.slice(from - begin, to - begin),
  });
  for (const { id, from, to } of places) {
    if (from > done) made.push(text(done, from));
    done = Math.min(to, end);
    made.push({ type: 'element', tagName: 'span', properties: { id }, children: [text(from, done)] });
  }
  if (done < end) made.push(text(done, end));
  return made;
}
