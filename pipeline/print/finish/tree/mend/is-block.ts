import type { Kid } from '../element.ts';

const INLINE = new Set([
  'Span',
  'Em',
  'Strong',
  'Sub',
  'Link',
  'Code',
  'Quote',
  'Reference',
  'NonStruct',
  'Lbl',
]);

/** True for elements that stand on lines of their own; a NonStruct is what is in it. */
export function isBlock(kid: Kid): boolean {
  if (kid.kind !== 'element') return false;
  return kid.type === 'NonStruct' ? kid.kids.some(isBlock) : !INLINE.has(kid.type);
}
