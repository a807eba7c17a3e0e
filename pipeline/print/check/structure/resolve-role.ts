import { STANDARD_TYPES } from './standard-types.ts';

export type Role = { type: string; fault: null | 'unmapped' | 'loop' };

/** Follows the role map to the standard type that a type stands for. Standard types stand for themselves. */
export function resolveRole(roleMap: Map<string, string>, type: string): Role {
  const seen = new Set<string>();
  let found = type;
  while (!STANDARD_TYPES.has(found)) {
    if (seen.has(found)) return { type, fault: 'loop' };
    seen.add(found);
    const next = roleMap.get(found);
    if (next === undefined) return { type, fault: 'unmapped' };
    found = next;
  }
  return { type: found, fault: null };
}
