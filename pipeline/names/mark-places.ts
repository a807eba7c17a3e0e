import type { ElementContent } from 'hast';
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
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), place]);
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

function mark(blocks: readonly ElementContent[], places: readonly NamePlace[] = []): void {
  if (places.length === 0) return;
  const { pieces } = plainPieces(blocks);
  // from the end, so that offsets before stay what they are
  for (const place of [...places].sort((a, b) => b.from - a.from)) {
    const piece = pieces.find(({ from, to }) => from <= place.from && place.from < to);
    if (piece) wrap(piece, place);
  }
}

/** Puts the span into a text node, which keeps the characters before it. */
function wrap(piece: PlainPiece, { id, from, to }: NamePlace): void {
  const { node, parent } = piece;
  const start = from - piece.from;
  const end = Math.min(to, piece.to) - piece.from;
  const parts: ElementContent[] = [
    { type: 'text', value: node.value.slice(0, start) },
    {
      type: 'element',
      tagName: 'span',
      properties: { id },
      children: [{ type: 'text', value: node.value.slice(start, end) }],
    },
    { type: 'text', value: node.value.slice(end) },
  ];
  const children = parent.children as ElementContent[];
  const kept = parts.filter((part) => part.type !== 'text' || part.value !== '');
  children.splice(children.indexOf(node), 1, ...kept);
  if (kept[0].type !== 'text') return;
  piece.node = kept[0];
  piece.to = from;
}
