import type { Element, ElementContent } from 'hast';

/** The first words of a chapter: four, or up to the first stop. */
const LEAD = /^(?:[^\s,.;:!?—–]+[ \u00a0]){0,3}[^\s,.;:!?—–]+/u;

/**
 * Marks the first paragraph of a text as `first` and its first words as `span.lead`, in place. A text that begins with a
 * heading, an epigraph or a list has its first paragraph after them; one that begins with emphasis has no lead.
 */
export function leadIn(body: ElementContent[]): void {
  const first = body.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'p' && !node.properties.className,
  );
  if (first === undefined) return;
  first.properties.className = ['first'];
  const text = first.children[0];
  if (text?.type !== 'text') return;
  const lead = LEAD.exec(text.value)?.[0];
  if (lead === undefined) return;
  text.value = text.value.slice(lead.length);
  const children: ElementContent[] = [{ type: 'text', value: lead }];
  first.children.unshift({ type: 'element', tagName: 'span', properties: { className: ['lead'] }, children });
}
