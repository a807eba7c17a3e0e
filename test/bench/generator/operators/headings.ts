import { line, type Part, whole } from '../page.ts';
import { heading, thing, town } from '../prose.ts';
import type { Random } from '../random.ts';

/** Headings of sections, by name. */
export const headings: Record<string, (r: Random) => Part> = {
  'plain heading': (r) => whole('heading', 'plain heading', [line(heading(r))]),
  'capital heading': (r) => whole('heading', 'capital heading', [line(heading(r).toUpperCase())]),
  'short question': (r) => whole('heading', 'short question', [line(`Who Owns the ${thing(r)}?`)]),
  'long question': (r) =>
    whole('heading', 'long question', [
      line(`What did the ${thing(r)} of ${town(r)} mean for those who had to live without a ${thing(r)}?`),
    ]),
  'wide heading': (r) => whole('heading', 'wide heading', [line(heading(r), 2)]),
  'crowded heading': (r) => {
    const part = whole('heading', 'crowded heading', [line(heading(r))]);
    // the blank line between the heading and what follows is lost
    return { ...part, lines: [...part.lines, line('', 0)] };
  },
};
