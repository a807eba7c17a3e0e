import { type Dict, Indirect, Stream, type Value } from './value.ts';

/** The object itself, where a reference may stand for it. */
export const resolve = (value: Value | undefined): Value | Stream | undefined =>
  value instanceof Indirect ? value.value : value;

/** The dictionary that stands there, itself or by reference; undefined where there is none. */
export function dictAt(value: Value | undefined): Dict | undefined {
  const found = resolve(value);
  return found instanceof Map ? found : undefined;
}

/** The items of an array, or the one thing that may stand in place of an array of one. */
export function itemsAt(value: Value | undefined): Value[] {
  const found = resolve(value);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [value as Value];
}

/** The stream that stands there by reference. Throws where there is none. */
export function streamAt(value: Value | undefined): Stream {
  const found = resolve(value);
  if (!(found instanceof Stream)) throw new Error('not a stream of the file that was printed');
  return found;
}
