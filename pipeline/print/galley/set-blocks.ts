import type { Element, ElementContent } from 'hast';
import type { Block } from './block.ts';
import { contents } from './contents.ts';
import { displayPages } from './display-page.ts';
import { figure } from './figure.ts';
import type { Context, Handler } from './handler.ts';
import { hangingList } from './hanging-list.ts';
import { indexList } from './index-list.ts';
import { classesOf } from './inline-styles.ts';
import { list } from './list.ts';
import { opening, part } from './opening.ts';
import { preformatted } from './preformatted.ts';
import { table } from './table/table.ts';
import { headings, paragraph, quotation, sectionBreak } from './text-handlers.ts';

/** Elements that only hold others. */
const transparent: Handler = (node, context) => context.blocks(node.children, context);

/** One handler a class, asked first. */
const BY_CLASS: Record<string, Handler> = {
  ...displayPages,
  opening,
  part,
  bibliography: hangingList('bibliography'),
  entries: hangingList('entry'),
  contents,
  index: indexList,
};

/** One handler a tag. */
const BY_TAG: Record<string, Handler> = {
  ...headings,
  p: paragraph,
  pre: preformatted,
  dt: paragraph,
  figcaption: paragraph,
  blockquote: quotation,
  hr: sectionBreak,
  ul: list,
  ol: list,
  table,
  figure,
  dd: transparent,
  dl: transparent,
  li: transparent,
  div: transparent,
  section: transparent,
  article: transparent,
  aside: transparent,
  main: transparent,
  nav: transparent,
  header: transparent,
  footer: transparent,
};

/** After these a paragraph has no indent. */
const FLUSHING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'header']);

/** Sets block elements one after another. Text and inline elements between them become paragraphs, so nothing is lost. */
export function setBlocks(nodes: ElementContent[], context: Context): Block[] {
  const blocks: Block[] = [];
  let { flush, text } = context;
  for (const node of paragraphs(nodes)) {
    const before = blocks.length;
    const next: Context = { ...context, text, flush };
    for (const block of handlerOf(node)(node, next))
      blocks.push(inherit(block, node, before === blocks.length));
    if (blocks.length === before) continue;
    flush = FLUSHING.has(node.tagName);
    text = context.more;
  }
  return blocks;
}

function handlerOf(node: Element): Handler {
  const named = classesOf(node).find((name) => Object.hasOwn(BY_CLASS, name));
  if (named) return BY_CLASS[named];
  return Object.hasOwn(BY_TAG, node.tagName) ? BY_TAG[node.tagName] : paragraph;
}

/** The first block of an element is where its id leads to. */
function inherit(block: Block, node: Element, first: boolean): Block {
  const id = node.properties.id;
  if (first && typeof id === 'string' && !block.ids.includes(id)) block.ids.push(id);
  return block;
}

/** Inline content that stands between blocks is gathered into paragraphs. */
function paragraphs(nodes: ElementContent[]): Element[] {
  const result: Element[] = [];
  let loose: ElementContent[] = [];
  const gather = () => {
    if (loose.length > 0) result.push({ type: 'element', tagName: 'p', properties: {}, children: loose });
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'comment') continue;
    const block = node.type === 'element' && isBlock(node);
    if (!block && (node.type !== 'text' || loose.length > 0 || node.value.trim() !== '')) loose.push(node);
    if (!block) continue;
    gather();
    result.push(node);
  }
  gather();
  return result;
}

const isBlock = (node: Element): boolean =>
  Object.hasOwn(BY_TAG, node.tagName) || classesOf(node).some((name) => Object.hasOwn(BY_CLASS, name));
