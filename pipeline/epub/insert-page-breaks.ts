import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from '../markdown/visit.ts';
import { pageBreakElement } from './page-break-element.ts';
import type { PageBreak } from './page-breaks.ts';

/** What words are made of; a page may begin within one, after a hyphen that only print has. */
const WORD = /[\p{L}\p{M}\p{N}'’\u00AD\uD800-\uDFFF]/u;

const HEADING = /^h[1-6]$/;

/** A piece of a block's text, with the offset of its first character and the elements around it, the block first. */
interface Piece {
  node: Text;
  from: number;
  around: Element[];
}

interface Mark {
  offset: number;
  element: Element;
}

/** Puts page breaks into a tree, in place. Those without a block are left for the caller. */
export function insertPageBreaks(tree: Root, breaks: PageBreak[]): void {
  const byBlock = new Map<string, PageBreak[]>();
  for (const entry of breaks) {
    if (!entry.at) continue;
    const list = byBlock.get(entry.at.block);
    if (list) list.push(entry);
    else byBlock.set(entry.at.block, [entry]);
  }
  visit(tree, 'element', (element, index, parent) => {
    const here = byBlock.get(String(element.properties.dataBlock));
    if (!here || index === undefined || !parent) return undefined;
    // Before a heading, not in it: a break's label would be read out as part of the section's name.
    const before = HEADING.test(element.tagName) ? here.filter(({ at }) => at?.offset === 0) : [];
    parent.children.splice(index, 0, ...before.map(pageBreakElement));
    markBlock(
      element,
      here.filter((entry) => !before.includes(entry)),
    );
    return [SKIP, index + before.length + 1];
  });
}

function markBlock(block: Element, breaks: PageBreak[]): void {
  const pieces: Piece[] = [];
  collect([block], 0, pieces);
  const text = pieces.map(({ node }) => node.value).join('');
  const marks = breaks.map((entry) => ({
    offset: wordStart(text, entry.at?.offset ?? 0),
    element: pageBreakElement(entry),
  }));
  for (const piece of pieces) {
    const to = piece.from + piece.node.value.length;
    markPiece(
      piece,
      marks.filter(({ offset }) => offset >= piece.from && offset < to),
    );
  }
  block.children.push(...marks.filter(({ offset }) => offset >= text.length).map(({ element }) => element));
}

/** Collects the running text of the innermost element of `around`; calls of notes do not count. */
function collect(around: Element[], from: number, into: Piece[]): number {
  let at = from;
  for (const child of around[around.length - 1].children) {
    if (child.type === 'text') {
      into.push({ node: child, from: at, around });
      at += child.value.length;
    } else if (child.type === 'element' && child.properties.role !== 'doc-noteref') {
      at = collect([...around, child], at, into);
    }
  }
  return at;
}

function wordStart(text: string, offset: number): number {
  if (offset >= text.length || !WORD.test(text[offset])) return offset;
  let start = offset;
  while (start > 0 && WORD.test(text[start - 1])) start--;
  return start;
}

function markPiece({ node, from, around }: Piece, marks: Mark[]): void {
  const atStart = marks.filter(({ offset }) => offset === from);
  const within = marks.filter(({ offset }) => offset > from);
  if (within.length > 0) {
    const parent = around[around.length - 1];
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { offset, element } of within) {
      if (offset - from > done) parts.push({ type: 'text', value: node.value.slice(done, offset - from) });
      parts.push(element);
      done = offset - from;
    }
    const rest: Text = { type: 'text', value: node.value.slice(done) };
    node.value = parts[0].type === 'text' ? parts[0].value : '';
    parent.children.splice(parent.children.indexOf(node) + 1, 0, ...parts.slice(1), rest);
  }
  if (atStart.length > 0)
    insertBefore(
      node,
      around,
      atStart.map(({ element }) => element),
    );
}

/** Sets marks before a text, outside of the elements that begin just there: never within a link for no reason. */
function insertBefore(node: Text, around: Element[], marks: Element[]): void {
  let inner: ElementContent = node;
  let depth = around.length - 1;
  while (depth > 0 && around[depth].children[0] === inner) {
    inner = around[depth];
    depth--;
  }
  const outer = around[depth];
  outer.children.splice(outer.children.indexOf(inner), 0, ...marks);
}
