import type { PageEntry, PageMap } from '../../model/pages.ts';
import { pagePieces } from '../emission/page-pieces.ts';
import { firstWhere } from '../first-where.ts';
import type { Copy } from '../galley/block.ts';
import type { Destinations } from './destinations.ts';
import { pagesOf } from './pages-of.ts';
import type { BookPage, PlacedSection } from './place-sections.ts';

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
  for (const { block, from } of pagePieces(section.galley, section.slugs, page, 1)) {
    if (block.block === null) continue;
    return {
      block: block.block,
      offset: block.kind === 'text' ? plainOffset(block.copy, block.copy.lines[from].from) : 0,
    };
  }
  return null;
}

/** Calls, and spaces that we put in, are not plain characters. */
function plainOffset({ added }: Copy, at: number): number {
  const last = added[firstWhere(added, (one) => one.at >= at) - 1];
  return last ? at - last.before - Math.min(last.length, at - last.at) : at;
}
