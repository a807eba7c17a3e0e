import type { Element } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { StyleName } from '../sheet/schema.ts';
import type { Block, TextBlock } from './block.ts';
import { drawn } from './drawn.ts';
import { type Context, type Handler, spaced } from './handler.ts';
import { classesOf } from './inline-styles.ts';
import { placeOf } from './place-of.ts';
import { setText } from './set-text.ts';

/** Paragraphs whose class says how they are set, outside notes. */
const BY_CLASS: Record<string, StyleName> = {
  first: 'first',
  label: 'label',
  signature: 'signature',
  attribution: 'attribution',
  'index-note': 'index-note',
};

/** Half lines that the heading of a page without an opening sinks. */
const PAGE_TITLE_SINK = 6;

/** Half lines of an ornament and of the space around it. */
const ORNAMENT = 2;

const one = (block: Block | null): Block[] => (block ? [block] : []);

/** A paragraph in the style of its surroundings or of its class. */
export const paragraph: Handler = (node, context) => {
  const named = context.inNote
    ? undefined
    : classesOf(node)
        .map((name) => BY_CLASS[name])
        .find(Boolean);
  const style = named ?? context.text;
  const block = setText(
    node,
    { tag: 'p', style, at: context.at, flush: context.flush && !named },
    context.setting,
  );
  return one(block);
};

/** A heading below the title. Without room for space between blocks, as in notes, it is an italic line. */
const heading =
  (style: StyleName): Handler =>
  (node, context) =>
    one(
      setText(node, { style: context.inNote ? 'note' : style, at: context.at, flush: true }, context.setting),
    );

/** Titles of pages that have no opening. */
const pageTitle: Handler = (node, context) => {
  const title = setText(node, { style: 'page-title', at: context.at }, context.setting);
  return title ? [drawn('space', context, PAGE_TITLE_SINK), title] : [];
};

/** Below the four levels of a book all headings look alike: a hint (`heading-deep`). */
const deepHeading: Handler = (node, context) => {
  const what = `A heading of level ${node.tagName.slice(1)} in “${context.setting.section}” is set as one of level 4.`;
  context.setting.messages.push(finding('heading-deep', what, placeOf(node, context.setting)));
  return heading('head-c')(node, context);
};

/** Headings by tag. */
export const headings: Record<string, Handler> = {
  h1: pageTitle,
  h2: heading('head-a'),
  h3: heading('head-b'),
  h4: heading('head-c'),
  h5: deepHeading,
  h6: deepHeading,
};

/** Which styles a quotation's paragraphs take, by its class. */
function quotationStyle(node: Element, context: Context): StyleName {
  const classes = classesOf(node);
  if (context.inNote) return classes.includes('verse') ? 'note-verse' : 'note-quotation';
  if (classes.includes('epigraph')) return 'epigraph';
  return classes.includes('verse') ? 'verse' : 'quotation';
}

/** A quotation, an epigraph or verse: a wrap around its paragraphs, half a line above and below. */
export const quotation: Handler = (node, context) => {
  const style = quotationStyle(node, context);
  const wrap = { key: context.setting.key(), tag: 'blockquote', attributes: {} };
  const at = { ...context.at, wraps: [...context.at.wraps, wrap] };
  const blocks = context.blocks(node.children, { ...context, at, text: style, more: style, flush: true });
  const { before, after } = context.setting.sheet.styles[style];
  blocks.forEach((block, index) => {
    withinQuotation(block, index > 0 && style === 'verse' ? STANZA : 0, style);
  });
  if (style === 'verse') centreVerse(blocks, context);
  return spaced(blocks, before, after);
};

/** Half lines between stanzas. */
const STANZA = 1;

/** Paragraphs of one quotation follow each other without space, stanzas with some. */
function withinQuotation(block: Block, space: number, style: StyleName): void {
  if (block.kind !== 'text' || block.style !== style) return;
  block.before = space;
  block.after = 0;
}

/** Verse is set on its longest line: that stands in the middle, the others begin with it. */
function centreVerse(blocks: Block[], context: Context): void {
  const verse = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block.style === 'verse',
  );
  const longest = verse
    .flatMap((block) => block.copy.lines)
    .reduce((width, line) => Math.max(width, line.width), 0);
  const left = (context.setting.frame.measure - longest) / 2;
  for (const block of verse) {
    block.left = Math.max(block.left, left);
    // The lines are set; a box as wide as before would now stand out into the margin, and beyond.
    const room = context.setting.frame.measure - block.left;
    block.copy.paragraph.measure = Math.min(block.copy.paragraph.measure, room);
  }
}

/** A break in the text: an ornament with space around it. */
export const sectionBreak: Handler = (node, context) => {
  if (classesOf(node).includes('rule')) return [drawn('rule', context, 2, { before: 1, after: 1 })];
  if (context.inNote) return [];
  const { before, after } = context.setting.sheet.styles.break;
  return [drawn('ornament', context, ORNAMENT, { before, after, keep: 2, grid: true })];
};
