import { type Candidate, fillPage } from './fill-page.ts';
import type { NoteDepth, PageRoom, SetPage, Slug, Waiting } from './page.ts';
import { costBeside, pageCost, visibleDepth } from './page-cost.ts';
import { penalties } from './penalties.ts';

/** The pages up to a point of the galley, the cheapest way there. */
interface State {
  at: number;
  waiting: Waiting[];
  /** a number for these, the same whenever they wait */
  waits: number;
  /** lines of notes that wait */
  carried: number;
  /** the next page is a right-hand one */
  right: boolean;
  /** visible depth of the left page that the next one faces; null where it is not a right-hand one, or faces nothing */
  left: number | null;
  cost: number;
  from: State | null;
  page: SetPage | null;
  /** the pages that may follow have been looked at */
  done: boolean;
}

/** A page that could be, with what is to be known of it for every state that it may follow. */
interface Leaf {
  candidate: Candidate;
  waits: number;
  carried: number;
  cost: number;
}

/** States of one place, and the same by what waits, the side and the page that the next one faces. */
interface Bucket {
  states: State[];
  byKey: Map<number, State>;
}

/** More than any depth of a page in half lines: what waits and a depth are one key. */
const DEPTHS = 65_536;
const NOTHING_FACED = DEPTHS - 1;
const LEFT_PAGE = DEPTHS - 2;

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
  const buckets: Bucket[] = Array.from({ length: slugs.length + 1 }, () => ({
    states: [],
    byKey: new Map(),
  }));
  const numberOf = numbering();
  const leaf = (candidate: Candidate): Leaf => ({
    candidate,
    waits: numberOf(candidate.waiting),
    carried: candidate.waiting.reduce((sum, one) => sum + notes[one.note].lines - one.from, 0),
    cost: pageCost(candidate, slugs, room),
  });
  const first: State = {
    at: 0,
    waiting: [],
    waits: numberOf([]),
    carried: 0,
    right: startsRight,
    left: null,
    cost: 0,
    from: null,
    page: null,
    done: false,
  };
  add(first, keyOf(first.waits, startsRight, null), buckets[0]);
  let last: State | null = null;
  for (const { states } of buckets) {
    // which pages there can be has nothing to do with the side they stand on
    const fillings = new Map<number, Leaf[]>();
    for (let state = next(states); state !== null; state = next(states)) {
      state.done = true;
      if (state.at === slugs.length && state.waiting.length === 0) {
        if (state.page && (!last || state.cost < last.cost)) last = state;
        continue;
      }
      let leaves = fillings.get(state.waits);
      if (leaves === undefined) {
        leaves = fillPage(slugs, notes, room, state.at, state.waiting).map(leaf);
        fillings.set(state.waits, leaves);
      }
      for (let i = 0; i < leaves.length; i++)
        follow(state, leaves[i], buckets[leaves[i].candidate.page.to], slugs);
    }
  }
  return pagesOf(last);
}

/**
 * The state of a place to go on from: those with most waiting first, for a page of notes only leads from one to another
 * with less. States that are added meanwhile are met as well.
 */
function next(states: State[]): State | null {
  let best: State | null = null;
  for (let i = 0; i < states.length; i++)
    if (!states[i].done && (!best || states[i].carried > best.carried)) best = states[i];
  return best;
}

function add(state: State, key: number, { states, byKey }: Bucket): void {
  states.push(state);
  byKey.set(key, state);
}

/** Keeps the state that a page leads to, where that is the cheapest way there. */
function follow(
  state: State,
  { candidate, waits, carried, cost }: Leaf,
  bucket: Bucket,
  slugs: Slug[],
): void {
  const { page, waiting } = candidate;
  const { right } = state;
  const own = costBeside(cost, candidate, slugs, right, right ? state.left : null);
  const sum = state.cost + own + carried * penalties.carried;
  const left = right ? null : visibleDepth(candidate);
  const key = keyOf(waits, !right, left);
  const other = bucket.byKey.get(key);
  if (other === undefined) {
    const way = { cost: sum, from: state, page, done: false };
    add({ at: page.to, waiting, waits, carried, right: !right, left, ...way }, key, bucket);
  } else if (!other.done && sum < other.cost) {
    other.cost = sum;
    other.from = state;
    other.page = page;
  }
}

/** Gives notes that wait a number; 0 where none does. */
function numbering(): (waiting: Waiting[]) => number {
  const known = new Map<string, number>();
  return (waiting) => {
    if (waiting.length === 0) return 0;
    const key = waiting.map((one) => `${one.note}:${one.from}`).join(',');
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
}

const keyOf = (waits: number, right: boolean, left: number | null): number =>
  waits * DEPTHS + (right ? (left ?? NOTHING_FACED) : LEFT_PAGE);

function pagesOf(last: State | null): SetPage[] {
  const pages: SetPage[] = [];
  for (let state = last; state?.page; state = state.from) pages.push(state.page);
  return pages.reverse();
}
