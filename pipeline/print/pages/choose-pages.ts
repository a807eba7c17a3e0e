import { type Candidate, fillPage } from './fill-page.ts';
import type { NoteDepth, PageRoom, SetPage, Slug, Waiting } from './page.ts';
import { pageCost, visibleDepth } from './page-cost.ts';
import { penalties } from './penalties.ts';

/** The pages up to a point of the galley, the cheapest way there. */
interface State {
  at: number;
  waiting: Waiting[];
  /** lines of notes that wait */
  carried: number;
  /** the next page is a right-hand one */
  right: boolean;
  /** visible depth of the left page that the next one faces; null where it is not a right-hand one, or faces nothing */
  left: number | null;
  cost: number;
  from: State | null;
  page: SetPage | null;
}

/**
 * The cheapest pages for a whole section (dynamic programming over places where a page may end, notes that wait, and
 * the side). Every state leads to at most two pages for each line of a page, so time grows with the number of lines.
 */
export function choosePages(
  slugs: Slug[],
  notes: NoteDepth[],
  room: PageRoom,
  startsRight: boolean,
): SetPage[] {
  const buckets: Map<string, State>[] = Array.from({ length: slugs.length + 1 }, () => new Map());
  const first: State = {
    at: 0,
    waiting: [],
    carried: 0,
    right: startsRight,
    left: null,
    cost: 0,
    from: null,
    page: null,
  };
  buckets[0].set(keyOf(first), first);
  let done: State | null = null;
  for (const bucket of buckets) {
    // which pages there can be has nothing to do with the side they stand on
    const fillings = new Map<string, Candidate[]>();
    for (const state of leastCarriedLast(bucket)) {
      if (state.at === slugs.length && state.waiting.length === 0) {
        if (state.page && (!done || state.cost < done.cost)) done = state;
        continue;
      }
      const key = waitingKey(state);
      const candidates = fillings.get(key) ?? fillPage(slugs, notes, room, state.at, state.waiting);
      fillings.set(key, candidates);
      for (const candidate of candidates) {
        const next = successor(state, candidate, slugs, notes, room);
        keepCheaper(buckets[next.at], next);
      }
    }
  }
  return pagesOf(done);
}

/**
 * States of one place, those with most waiting first: a page of notes only leads from one to another with less.
 * States that are added meanwhile are met as well.
 */
function* leastCarriedLast(bucket: Map<string, State>): Generator<State> {
  const seen = new Set<string>();
  for (;;) {
    let best: State | null = null;
    let bestKey = '';
    for (const [key, state] of bucket)
      if (!seen.has(key) && (!best || state.carried > best.carried)) {
        best = state;
        bestKey = key;
      }
    if (!best) return;
    seen.add(bestKey);
    yield best;
  }
}

function successor(
  state: State,
  candidate: Candidate,
  slugs: Slug[],
  notes: NoteDepth[],
  room: PageRoom,
): State {
  const carried = candidate.waiting.reduce((sum, one) => sum + notes[one.note].lines - one.from, 0);
  const own = pageCost(candidate, slugs, room, state.right, state.right ? state.left : null);
  return {
    at: candidate.page.to,
    waiting: candidate.waiting,
    carried,
    right: !state.right,
    left: state.right ? null : visibleDepth(candidate),
    cost: state.cost + own + carried * penalties.carried,
    from: state,
    page: candidate.page,
  };
}

const waitingKey = ({ waiting }: State): string =>
  waiting.length === 0 ? '' : waiting.map((one) => `${one.note}:${one.from}`).join(',');

const keyOf = (state: State): string => `${waitingKey(state)}|${state.right}|${state.left ?? ''}`;

function keepCheaper(bucket: Map<string, State>, state: State): void {
  const key = keyOf(state);
  const other = bucket.get(key);
  if (!other || state.cost < other.cost) bucket.set(key, state);
}

function pagesOf(last: State | null): SetPage[] {
  const pages: SetPage[] = [];
  for (let state = last; state?.page; state = state.from) pages.push(state.page);
  return pages.reverse();
}
