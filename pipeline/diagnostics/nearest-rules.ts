import { catalogue } from './catalogue.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * Up to three rule ids that an unknown one may have been meant for: near in spelling, else those that share its first
 * word.
 */
export function nearestRules(id: string): string[] {
  const known = Object.keys(catalogue);
  const near = nearestNames(id, known, 3);
  if (near.length > 0) return near;
  const word = id.toLowerCase().split('-', 1)[0];
  return word === '' ? [] : known.filter((name) => name.split('-').includes(word)).slice(0, 3);
}
