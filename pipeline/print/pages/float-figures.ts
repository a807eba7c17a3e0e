import type { Block, Galley } from '../galley/block.ts';
import type { SetPage, Slug } from './page.ts';
import { slugTops } from './slug-tops.ts';

/** A section on its pages, its slugs in the order in which they stand there. */
export interface FloatedPages {
  slugs: Slug[];
  pages: SetPage[];
}

/** Half lines that a page has to end early before a figure is moved for it: less is no sight. */
const EARLY = 4;

/**
 * Moves figures for which a page would end early to the head of the next one, with the text that follows them on the page
 * before. A figure goes over running text only: no heading, table, break or other figure; one whose caption calls notes
 * stays, for their numbers stand in order. `choose` sets slugs on pages; time goes with the figures that are moved.
 */
export function floatFigures(
  galley: Galley,
  first: Slug[],
  lines: number,
  choose: (slugs: Slug[]) => SetPage[],
): FloatedPages {
  let now: FloatedPages = { slugs: first, pages: choose(first) };
  const tried = new Set<number>();
  for (;;) {
    const figure = nextFigure(galley, now, lines, tried);
    if (figure === null) return now;
    tried.add(now.slugs[figure.from].block);
    const moved = move(galley, now.slugs, figure, choose);
    if (moved === null) continue;
    const pages = choose(moved);
    if (whiteOf(moved, pages, lines) < whiteOf(now.slugs, now.pages, lines)) now = { slugs: moved, pages };
  }
}

/** Slugs [from, to) of a figure and its caption. */
interface Figure {
  from: number;
  to: number;
}

/** The first figure that begins a page below one that ends early for it. */
function nextFigure(
  galley: Galley,
  { slugs, pages }: FloatedPages,
  lines: number,
  tried: Set<number>,
): Figure | null {
  for (const page of pages) {
    const from = page.to;
    const slug = slugs[from];
    if (slug === undefined || galley.blocks[slug.block].kind !== 'picture') continue;
    if (tried.has(slug.block) || slug.top || lines * 2 - depthOf(slugs, page) < EARLY) continue;
    const key = figureOf(galley.blocks[slug.block]);
    let to = from + 1;
    while (slugs[to] !== undefined && figureOf(galley.blocks[slugs[to].block]) === key) to += 1;
    const isNoted = slugs.slice(from, to).some(({ notes }) => notes.length > 0);
    if (key !== null && !isNoted) return { from, to };
  }
  return null;
}

/** The key of the figure that a block is of, where nothing else is around it. */
const figureOf = ({ wraps }: Block): string | null =>
  wraps.length === 1 && wraps[0].tag === 'figure' ? wraps[0].key : null;

/** The slugs with the figure where the page ends that it would have begun; null where it cannot go there. */
function move(
  galley: Galley,
  slugs: Slug[],
  { from, to }: Figure,
  choose: (slugs: Slug[]) => SetPage[],
): Slug[] | null {
  const figure = slugs.slice(from, to);
  const last = slugs[from - 1];
  const next = slugs[to];
  if (last === undefined || next === undefined) return null;
  // what followed the figure now follows what stood before it
  const joined = {
    ...next,
    before: Math.max(galley.blocks[last.block].after, galley.blocks[next.block].before),
  };
  const without = [...slugs.slice(0, from), joined, ...slugs.slice(to + 1)];
  const end = choose(without).find((page) => page.to > from)?.to;
  if (end === undefined || end === without.length) return null;
  if (!without.slice(from, end).every(({ block }) => isRunning(galley.blocks[block]))) return null;
  const space = galley.blocks[figure[figure.length - 1].block].after;
  const below = { ...without[end], before: Math.max(space, without[end].before), grid: true };
  const [head, ...rest] = figure;
  return [...without.slice(0, end), { ...head, top: true }, ...rest, below, ...without.slice(end + 1)];
}

/** Paragraphs, quotations and lists: what a figure may stand behind as well as before. */
const isRunning = (block: Block): boolean =>
  block.kind === 'text' && !/^(h\d|caption|figcaption)$/.test(block.tag) && figureOf(block) === null;

/** Half lines that pages end early, but for the last. */
function whiteOf(slugs: Slug[], pages: SetPage[], lines: number): number {
  return pages.slice(0, -1).reduce((sum, page) => sum + lines * 2 - depthOf(slugs, page), 0);
}

function depthOf(slugs: Slug[], page: SetPage): number {
  if (page.notes.length > 0) return page.depth * 2;
  const tops = slugTops(slugs, page.from, page.to);
  return page.to > page.from ? tops[tops.length - 1] + slugs[page.to - 1].height : 0;
}
