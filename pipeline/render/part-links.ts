import type { Element, ElementContent, Root } from 'hast';

/** Within a link: what belongs to it, or a link of its own with the elements around it. */
interface Piece {
  own: boolean;
  node: ElementContent;
}

/**
 * Parts links that hold other links (a call of a note, a citation), in place: XHTML has none within another. The outer
 * one goes on before and after the inner one.
 */
export function partLinks(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') partLinks(child);
  parent.children = (parent.children as ElementContent[]).flatMap((child) =>
    isLink(child) ? parted(child) : [child],
  );
}

function parted(link: Element): ElementContent[] {
  const found = link.children.flatMap(piecesOf);
  if (!found.some(({ own }) => own)) return [link];
  const parts: ElementContent[] = [];
  let open: Element | null = null;
  for (const { own, node } of found) {
    if (own || (isSpace(node) && open === null)) parts.push(node);
    else if (open) open.children.push(node);
    else parts.push({ ...link, properties: without(link, parts.length > 0), children: [node] });
    open = own ? null : (open ?? (parts.at(-1) as Element));
  }
  return parts;
}

/** An element that holds a link stands around each of its pieces. */
function piecesOf(node: ElementContent): Piece[] {
  if (isLink(node)) return [{ own: true, node }];
  if (node.type !== 'element') return [{ own: false, node }];
  const inner = node.children.flatMap(piecesOf);
  if (!inner.some(({ own }) => own)) return [{ own: false, node }];
  return inner.map((piece, index) => ({
    own: piece.own,
    node: { ...node, properties: without(node, index > 0), children: [piece.node] },
  }));
}

/** Attributes of a part: an id stays with the first. */
function without({ properties }: Element, later: boolean): Element['properties'] {
  const { id, ...others } = properties;
  return later || id === undefined ? others : { id, ...others };
}

const isLink = (node: ElementContent): node is Element & { tagName: 'a' } =>
  node.type === 'element' && node.tagName === 'a';

const isSpace = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';
