import type { SectionRole } from '../model/book.ts';
import type { PageEntry, PageMap } from '../model/pages.ts';
import type { BookPlan } from './plan-book.ts';

/** Where a page of the printed book begins in the EPUB. */
export interface PageBreak {
  /** id of the break's element; the dot keeps it apart from all ids of the book */
  id: string;
  /** printed page number */
  folio: string;
  /** file it stands in */
  path: string;
  /** before which character of which block; `null`: at the book's end */
  at: { block: string; offset: number } | null;
}

/** Sections that are made anew for the screen: their printed pages have no words there that they begin with. */
const MADE_ANEW: SectionRole[] = ['contents', 'index'];

/**
 * The place of every page of the printed book. A page that shows no text of its own here (blank, half-title, notes only,
 * contents, index) begins together with the next one that does; what is left at the end stands at the end of the last
 * file.
 */
export function pageBreaks(pageMap: PageMap | null, plan: BookPlan): PageBreak[] {
  const anew = new Set(plan.book.sections.filter(({ role }) => MADE_ANEW.includes(role)).map(({ id }) => id));
  const breaks: PageBreak[] = [];
  let waiting: PageEntry[] = [];
  const settle = (path: string, at: PageBreak['at']) => {
    for (const page of waiting) breaks.push({ id: `page.${page.index + 1}`, folio: page.folio, path, at });
    waiting = [];
  };
  for (const page of pageMap?.pages ?? []) {
    waiting.push(page);
    const path = page.start && !anew.has(page.section ?? '') && plan.blocks.get(page.start.block);
    if (path) settle(path, page.start);
  }
  settle(plan.spine[plan.spine.length - 1], null);
  return breaks;
}
