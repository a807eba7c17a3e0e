import type { Target } from './types.ts';

/** True where a target stands before another in reading order; false where that cannot be said. */
export function comesBefore(target: Target | null, other: Target | null): boolean {
  if (!target?.document || !other?.document) return false;
  if (target.document !== other.document) return target.document.order < other.document.order;
  return (target.element?.order ?? -1) < (other.element?.order ?? -1);
}
