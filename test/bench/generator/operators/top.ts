import { clutter, line, type Part, whole } from '../page.ts';
import { date, heading, paragraph, person } from '../prose.ts';
import type { Random } from '../random.ts';

/** What stands above the text, in this order on the page. */
export const title = (r: Random): Part => whole('title', 'title', [line(heading(r))]);

export const standfirst = (r: Random): Part =>
  whole('standfirst', 'standfirst', [
    line(
      paragraph(r)
        .split(' ')
        .slice(0, 60)
        .join(' ')
        .replace(/[.,;]?$/, '.'),
    ),
  ]);

export function byline(r: Random): Part {
  const text = r.pick([
    () => `by ${person(r)}`,
    () => `By ${person(r)} | ${date(r)}`,
    () => `${person(r)}, ${date(r)}`,
    () => date(r),
    () => `Posted on ${date(r)}`,
  ])();
  return whole('byline', 'byline', [clutter(text)]);
}

export function pageControl(r: Random): Part {
  const text = r.pick([
    'Download this article as a PDF',
    'Share this post',
    'Print this page',
    'download the pamphlet as pdf',
    'Click here to subscribe to our newsletter',
    '7 min read',
    'Skip to content',
  ]);
  return whole('page-control', 'page-control', [clutter(text)]);
}

/** A contents list of these headings, some of them worded otherwise there. */
export function contents(r: Random, headings: string[]): Part {
  const entries = headings.map((text, i) => {
    const altered = r.chance(0.3) ? text.replace(/^(?:The|A) /, '') : text;
    return clutter(r.chance(0.2) ? `${altered}!` : altered, i === 0 ? -1 : 0);
  });
  const head = r.chance(0.7) ? [clutter(r.pick(['Contents', 'Table of Contents', 'In this article']))] : [];
  return whole('contents-list', 'contents-list', [...head, ...entries]);
}
