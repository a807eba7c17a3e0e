import type { EpubElement } from './types.ts';

/** True for a picture that says something: not one that is marked as decoration. */
export function isIllustration({ name, attributes, parent }: EpubElement): boolean {
  if (/^(?:presentation|none)$/.test(attributes.role ?? '') || attributes['aria-hidden'] === 'true')
    return false;
  return name === 'img' || name === 'math' || (name === 'svg' && parent?.name !== 'svg');
}
