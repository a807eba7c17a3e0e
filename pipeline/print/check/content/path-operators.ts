import type { Value } from '../file/value.ts';
import { addFlaw, paint, type Walk } from './walk.ts';

type Handler = (walk: Walk, operands: Value[]) => void;

/** Graphics states saved in each other; only their depth is of interest (ISO 19005-2, 6.1.13). */
const MOST_SAVED = 28;

/** More than this is never needed, and would only fill the memory. */
const FULL = 10_000;

const WHAT = 'lines or areas';

const fill: Handler = (walk) => paint(walk, WHAT, walk.state.fill);
const stroke: Handler = (walk) => paint(walk, WHAT, walk.state.stroke);
const both: Handler = (walk) => paint(walk, WHAT, [...walk.state.fill, ...walk.state.stroke]);
const nothing: Handler = () => {};

function save(walk: Walk): void {
  if (walk.saved.length < FULL) walk.saved.push({ ...walk.state });
  if (walk.saved.length === MOST_SAVED + 1) addFlaw(walk, 'nesting', `q is nested ${MOST_SAVED + 1} deep`);
}

function restore(walk: Walk): void {
  const before = walk.saved.pop();
  if (before) walk.state = before;
  else addFlaw(walk, 'unbalanced', 'a graphics state is restored that was not saved');
}

/** Paths and what is set for them (ISO 32000-1, 8.4.4, 8.5). */
export const pathOperators: Record<string, Handler> = {
  q: save,
  Q: restore,
  ...Object.fromEntries(['f', 'F', 'f*'].map((name) => [name, fill])),
  ...Object.fromEntries(['S', 's'].map((name) => [name, stroke])),
  ...Object.fromEntries(['B', 'B*', 'b', 'b*'].map((name) => [name, both])),
  ...Object.fromEntries(
    ['n', 'm', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*', 'cm', 'w', 'J', 'j', 'M', 'd', 'i', 'BX', 'EX'].map(
      (name) => [name, nothing],
    ),
  ),
};
