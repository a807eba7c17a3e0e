import type { Step } from '../types.ts';

/** A step; `mirrors`: its figure is mirrored where a pamphlet is bound on the right. */
export const step = (title: string, text: string, figure: Step['figure'], mirrors = true): Step => ({
  title,
  text,
  figure,
  mirrors,
});
