import type { Heading, Root } from 'mdast';
import { visit } from '../../markdown/visit.ts';

/** Depth of the highest headings in a text: its title, depth 1, is not in the body. */
const HIGHEST = 2;
const LOWEST = 6;

/** Moves all headings of some trees up or down together, in place, so that the highest of them have depth 2. */
export function settleHeadings(trees: readonly Root[]): void {
  const headings: Heading[] = [];
  for (const tree of trees) visit(tree, 'heading', (heading: Heading) => void headings.push(heading));
  const highest = headings.reduce((depth, heading) => Math.min(depth, heading.depth), LOWEST);
  for (const heading of headings) {
    heading.depth = Math.min(LOWEST, heading.depth - highest + HIGHEST) as Heading['depth'];
  }
}
