/** What a call of a note says: a number, in brackets or not, or one of the usual signs. */
const CALL = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\])]?$/i;
const HEADINGS = /^h[1-6]$/i;
const NOTE_BLOCKS = /^(?:p|li|div|dd|td|section|aside|blockquote)$/i;

export interface NoteLinks {
  /** the link that calls -> number of its note, in the order of the calls */
  calls: Map<Element, number>;
  /** the element that holds a note -> its number */
  notes: Map<Element, number>;
  /** links from a note back to its call */
  back: Set<Element>;
}

/**
 * Notes that the page states: a link with a number that leads to an element further down the page. A link that leads up
 * leads back to a call.
 */
export function noteLinks(content: Element): NoteLinks {
  const links: NoteLinks = { calls: new Map(), notes: new Map(), back: new Set() };
  const order = new Map<Element, number>();
  const byId = new Map<string, Element>();
  for (const element of Array.from(content.querySelectorAll('*'))) {
    order.set(element, order.size);
    const id =
      element.getAttribute('id') ?? (element.localName === 'a' ? element.getAttribute('name') : null);
    if (id && !byId.has(id)) byId.set(id, element);
  }
  for (const link of Array.from(content.querySelectorAll('a'))) {
    const target = byId.get(targetOf(link));
    if (!target) continue;
    const note = noteElement(target, content);
    if (order.get(target)! < order.get(link)!) links.back.add(link);
    else if (note && CALL.test(link.textContent?.trim() ?? '')) {
      const number = links.notes.get(note) ?? links.notes.size + 1;
      links.notes.set(note, number);
      links.calls.set(link, number);
    }
  }
  return links;
}

/** Saved pages often have the address of the page before the name. */
const targetOf = (link: Element) => /#([^#]+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';

function noteElement(target: Element, content: Element): Element | null {
  let element: Element | null = target;
  while (element && element !== content && !NOTE_BLOCKS.test(element.localName)) {
    if (HEADINGS.test(element.localName)) return null;
    element = element.parentElement;
  }
  return element === content ? null : element;
}
