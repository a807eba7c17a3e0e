import type { CST } from 'yaml';

/** No file of an edition is nested more than six levels; library.json may hold a few more. */
const DEEPEST = 40;

/**
 * The offset of a token that is nested too deep, or null. Asked before anything recursive sees the tokens, and itself
 * without recursion.
 */
export function nestedTooDeep(tokens: readonly CST.Token[]): number | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEEPEST) return next.token.offset;
    for (const token of childrenOf(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return null;
}

function childrenOf(token: CST.Token): CST.Token[] {
  const children: (CST.Token | null | undefined)[] = [];
  if (token.type === 'document') children.push(token.value);
  if ('items' in token) for (const item of token.items) children.push(item.key, item.value);
  return children.filter((child): child is CST.Token => child !== null && child !== undefined);
}
