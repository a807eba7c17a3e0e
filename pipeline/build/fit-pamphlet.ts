import type { RenderedBook } from '../model/book.ts';
import type { Outcome } from '../model/message.ts';
import { lineBreaker } from '../print/lines/line-breaker.ts';
import { type PageOptions, setPages } from '../print/set-pages.ts';
import { type Fit, fitSheet } from '../print/sheet/fit-sheet.ts';
import type { Layout } from '../print/types.ts';
import { type FitChoice, fitChoices } from './fit-choices.ts';

/** A pamphlet on its pages, and what was changed of the design so that they fill whole sheets. */
export interface FittedPages {
  layout: Layout;
  fit: Fit;
  /** pages without anything on them */
  blanks: number;
}

/** Designs that are tried beside the first and the two extremes: each sets the whole pamphlet. */
const MOST_TRIES = 8;
/** Pages of one sheet. */
const SHEET = 4;

const AS_IT_IS: FitChoice = { fit: { leading: 0, lines: 0, measure: 0, size: 0 }, share: 1, cost: 0 };

type Tried = Outcome<FittedPages>;

/**
 * Sets a pamphlet on a multiple of four pages. The design is changed within bounds before blanks are added; of the designs that
 * need the fewest blanks one that is near to the first is taken.
 */
export function fitPamphlet(book: RenderedBook, options: Omit<PageOptions, 'multipleOf'>): Tried {
  const breakLines = lineBreaker(options.shaper);
  const set = ({ fit }: FitChoice): Tried => {
    const sheet = fitSheet(options.sheet, fit);
    const { value, messages } = setPages(book, { ...options, sheet, breakLines, multipleOf: SHEET });
    const blanks = value.pageMap.pages.filter(({ blank }) => blank).length;
    return { value: { layout: value, fit, blanks }, messages };
  };
  const first = set(AS_IT_IS);
  if (filled(first) === first.value.layout.pageMap.pages.length) return first;
  const choices = fitChoices(options.sheet, options.trim);
  const ends = [choices[0], choices[choices.length - 1]];
  const pages = filled(first);
  // of a long text every multiple nearby can be had: its extremes need not be tried
  const isLong = ends.every(({ share }) => Math.abs(share - 1) * pages > SHEET);
  const tried = isLong ? [] : ends.map(set);
  const [least, most] = isLong ? ends.map(({ share }) => Math.round(pages * share)) : tried.map(filled);
  const target = targetOf(pages, least, most);
  if (target === pages) return first;
  const end = target < pages ? 0 : 1;
  const found = search(choices, ends[end], target, pages, set) ?? tried[end] ?? first;
  return filled(found) === target && faults(found) <= faults(first) ? found : first;
}

/** Pages that a design needs: up to the last with words on it, and the back of the cover. Blanks before the back fill up. */
function filled({ value }: Tried): number {
  const { pages } = value.layout.pageMap;
  return pages.findLastIndex(({ blank }, index) => !blank && index < pages.length - 1) + 2;
}

/** More faults than the first design has, such as a table that no longer fits, are no price for a blank. */
const faults = ({ messages }: Tried) => messages.filter(({ severity }) => severity !== 'hint').length;

const blanksFor = (pages: number) => (SHEET - (pages % SHEET)) % SHEET;

/** Of all numbers of pages that can be had, the one with the fewest blanks, and of these the nearest to the first. */
function targetOf(first: number, least: number, most: number): number {
  const near = Array.from({ length: Math.max(1, most - least + 1) }, (_, more) => least + more);
  return [first, ...near].reduce((best, pages) => {
    const fewer = blanksFor(pages) - blanksFor(best);
    const nearer = Math.abs(pages - first) - Math.abs(best - first);
    return fewer < 0 || (fewer === 0 && nearer < 0) ? pages : best;
  });
}

/**
 * Looks for the target between the first design and an extreme. The more of the page a design takes the more pages there
 * are: each try that has too few or too many rules out all that are further on its side. Null where none has it.
 */
function search(
  choices: FitChoice[],
  end: FitChoice,
  target: number,
  first: number,
  set: (choice: FitChoice) => Tried,
): Tried | null {
  let [near, far] = [AS_IT_IS.share, end.share];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const between = choices.filter(({ share }) => share > Math.min(near, far) && share < Math.max(near, far));
    if (between.length === 0) return null;
    const choice = between.reduce((best, one) => (one.cost < best.cost ? one : best));
    const tried = set(choice);
    if (filled(tried) === target) return tried;
    const isShort = Math.abs(filled(tried) - first) < Math.abs(target - first);
    if (isShort) near = choice.share;
    else far = choice.share;
  }
  return null;
}
