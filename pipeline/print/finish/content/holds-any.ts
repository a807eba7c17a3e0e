import { Indirect, Stream, type Value } from '../file/value.ts';

/** Whether any of these objects can be reached from a value. */
export function holdsAny(from: Value | undefined, objects: Set<Indirect>): boolean {
  if (objects.size === 0) return false;
  const seen = new Set<Indirect>();
  const visit = (value: Value | Stream | undefined): boolean => {
    if (value instanceof Indirect) {
      if (objects.has(value)) return true;
      if (seen.has(value)) return false;
      seen.add(value);
      return visit(value.value);
    }
    if (value instanceof Stream) return visit(value.dict);
    if (value instanceof Map) return [...value.values()].some(visit);
    return Array.isArray(value) && value.some(visit);
  };
  return visit(from);
}
