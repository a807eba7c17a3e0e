import type { PageEntry, PageMap } from '../../model/pages.ts';
import type { Piece } from '../emission/emit-blocks.ts';
import { pagePieces } from '../emission/page-pieces.ts';
import type { Copy } from '../galley/block.ts';
import type { Destinations } from './destinations.ts';
import { pagesOf } from './pages-of.ts';
import type { BookPage, PlacedSection } from './place-sections.ts';
import { plainOffset } from './plain-offset.ts';

/** The page map of a book. */
export function pageMap(sections: PlacedSection[], folios: string[], places: Destinations): PageMap {
  const pages = sections.flatMap((section) =>
    pagesOf([section]).map((page) => entryOf(page, section, folios[page.index])),
  );
  return { pages, places: Object.fromEntries(Object.entries(places).map(([id, place]) => [id, place.page])) };
}

function entryOf(page: BookPage, section: PlacedSection, folio: string): PageEntry {
  return {
    index: page.index,
    folio,
    matter: page.matter,
    section: page.page ? section.section.id : null,
    blank: page.page === null,
    start: startOf(page, section),
  };
}

/** The first block of running text on the page and the offset in its plain characters. */
function startOf({ page }: BookPage, section: PlacedSection): PageEntry['start'] {
  if (!page) return null;
  // a figure that was moved to the head of the page is none of its running text
  const isMoved = ({ block }: Piece) =>
    section.slugs[page.from]?.top === true && block.wraps.some(({ tag }) => tag === 'figure');
  for (const piece of pagePieces(section.galley, section.slugs, page, 1)) {
    if (isMoved(piece)) continue;
    const found = beginning(piece);
    if (found)
      return { block: found.block, offset: plainOffset(found.copy, found.copy.lines[found.line].from) };
  }
  return null;
}

/** Where the running text of a piece begins. */
function beginning({ block, from }: Piece): { block: string; copy: Copy; line: number } | null {
  if (block.block === null) return null;
  if (block.kind === 'text') return { block: block.block, copy: block.copy, line: from };
  if (block.kind !== 'row') return null;
  // the first cell that holds words here
  const copies = block.cells.map(({ copy }) => copy).filter(({ lines }) => lines.length > from);
  const copy = copies.find(({ paragraph }) => paragraph.text.trim() !== '');
  return copy ? { block: copy.paragraph.id, copy, line: from } : null;
}
