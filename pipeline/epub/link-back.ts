import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type BookPlan, type SectionFile, tocId } from './plan-book.ts';

/** Places of names in a text: `i-<name>_<number>`; their entries of the index are `x-_<name>`. */
const PLACE = /^i-(.+)_\d+$/;

/** Elements whose words lead somewhere already, or name the section. */
const CLOSED = /^(?:a|h[1-6])$/;

/**
 * Makes the ways back that a text has besides those of its notes, in place: its title leads to its entry of the contents, and
 * the first place of each name to its entry of the index. Only the first: a text full of links is hard to hear and easy to
 * lose one's place in by a touch.
 */
export function linkBack(body: Root, { section }: SectionFile, plan: BookPlan): void {
  const met = new Set<string>();
  visit(body, 'element', (element) => {
    const { id } = element.properties;
    if (element.tagName === 'h1' && id === `${section.id}-title`) linkTitle(element, section.id, plan);
    if (CLOSED.test(element.tagName)) return SKIP;
    const name = PLACE.exec(String(id ?? ''))?.[1];
    const entry = `x-_${name}`;
    if (name === undefined || met.has(name) || !plan.elements.has(entry)) return undefined;
    met.add(name);
    if (element.tagName !== 'span' || holdsLink(element)) return undefined;
    element.tagName = 'a';
    element.properties.className = ['name'];
    element.properties.href = `#${entry}`;
    return SKIP;
  });
}

function linkTitle(heading: Element, section: string, plan: BookPlan): void {
  const id = [`${section}-title`, section].map(tocId).find((entry) => plan.elements.has(entry));
  if (id === undefined || holdsLink(heading)) return;
  const properties = { className: ['to-contents'], href: `#${id}` };
  heading.children = [{ type: 'element', tagName: 'a', properties, children: heading.children }];
}

function holdsLink(element: Element): boolean {
  let found = false;
  visit(element, { tagName: 'a' }, (inner) => {
    if (inner !== element) found = true;
  });
  return found;
}
