import type { Element } from 'hast';

/** Schemes that a printed book may point to. */
const OUTSIDE = /^(?:https?:\/\/|mailto:)/i;

/** Attributes of a link as emission writes it, or null where the element leads nowhere that we allow. */
export function linkAttributes(node: Element): Record<string, string> | null {
  const href = node.properties.href;
  if (typeof href !== 'string') return null;
  return href.startsWith('#') || OUTSIDE.test(href) ? { href } : null;
}
