import type { Line } from '../types.ts';

/**
 * Ends a line: the only place in its paragraph where Chromium may break (the style sheet forbids all others).
 * `cut` is the end of a page: what follows stands in another element, which is joined to this one without a space.
 */
export function lineBreak(line: Line, next: Line, cut: boolean): string {
  const space = next.from > line.to ? '<span class="k"> </span>' : '';
  if (line.last && !cut) return `${space}<br>`;
  const hyphen = line.hyphen ? '<span class="h"></span>' : '';
  return hyphen + (space || (cut ? '' : '<wbr>'));
}
