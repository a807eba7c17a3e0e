import { disc } from '../cover/disc.ts';
import type { StyleName } from '../sheet/schema.ts';
import type { Block } from './block.ts';
import { drawn } from './drawn.ts';
import { type Context, elements, type Handler } from './handler.ts';
import { classesOf } from './inline-styles.ts';
import { setText } from './set-text.ts';

/** Styles of a display page's lines, by their class. */
const LEAVES: Record<string, StyleName> = {
  authors: 'authors',
  title: 'book-title',
  subtitle: 'book-subtitle',
  series: 'series',
  'imprint-line': 'imprint-line',
};

/** Styles of the lines of a pamphlet's cover, by their class. */
const COVER: Record<string, StyleName> = {
  series: 'cover-series',
  number: 'cover-number',
  authors: 'cover-authors',
  title: 'cover-title',
  subtitle: 'cover-subtitle',
  'imprint-line': 'cover-line',
  price: 'cover-more',
  more: 'cover-more',
};

/** The same where author and title are too long for the page in these sizes. */
const LONG_COVER: typeof COVER = {
  ...COVER,
  authors: 'cover-authors-small',
  title: 'cover-title-small',
  subtitle: 'cover-subtitle-small',
};

/** Half lines above the first line of title pages and dedications. */
const SINK: Record<string, number> = { 'half-title': 12, 'title-page': 8, dedication: 16 };

/** Half lines that a text block is deep. */
export function depthOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => {
    return sum + block.before + ownDepth(block) + block.after;
  }, 0);
}

function ownDepth(block: Block): number {
  if (block.kind === 'text') return block.leading * block.copy.lines.length;
  return block.kind === 'row' ? block.leading * block.units : block.height;
}

function leaves(
  node: Parameters<Handler>[0],
  context: Context,
  fallback: StyleName,
  styles = LEAVES,
): Block[] {
  return elements(node).flatMap((child) => {
    const style =
      classesOf(child)
        .map((name) => styles[name])
        .find(Boolean) ?? fallback;
    const block = setText(child, { style, at: context.at, flush: true }, context.setting);
    return block ? [{ ...block, keep: 1 }] : [];
  });
}

const sink = (name: string, context: Context): Block => drawn('space', context, SINK[name]);

/** The half-title: the title alone, in a size that leaves the title page its due. */
const halfTitle: Handler = (node, context) => [
  sink('half-title', context),
  ...elements(node).flatMap((child) => {
    const block = setText(child, { style: 'half-title', at: context.at, flush: true }, context.setting);
    return block ? [{ ...block, keep: 1 }] : [];
  }),
];

const dedication: Handler = (node, context) => [
  sink('dedication', context),
  ...context.blocks(node.children, { ...context, text: 'dedication', more: 'dedication', flush: true }),
];

/** The title page: its last line, the imprint, stands at the foot. */
const titlePage: Handler = (node, context) => {
  const blocks = [sink('title-page', context), ...leaves(node, context, 'book-subtitle')];
  const last = blocks.at(-1);
  if (last?.kind !== 'text' || last.style !== 'imprint-line') return blocks;
  return toFoot(blocks.slice(0, -1), [last], context);
};

/** The imprint stands at the foot of its page. */
const imprint: Handler = (node, context) => {
  const blocks = context.blocks(node.children, { ...context, text: 'imprint', more: 'imprint', flush: true });
  const last = blocks.at(-1);
  if (last) last.after = 0;
  return toFoot([], blocks, context);
};

/** The front of a pamphlet: series and number at the head beside the disc, author, title and publisher at the foot. */
const coverFront: Handler = (node, context) => {
  const { frame, sheet } = context.setting;
  const least = Math.ceil((2 * disc(frame.measure).depth) / sheet.grid);
  const set = (styles: typeof COVER) => {
    const blocks = leaves(node, context, 'cover-line', styles);
    const head = blocks.filter((block) => block.kind === 'text' && AT_HEAD.has(block.style));
    const foot = blocks.slice(head.length);
    return { head, foot, fits: Math.max(depthOf(head), least) + depthOf(foot) <= frame.lines * 2 };
  };
  const usual = set(COVER);
  const { head, foot } = usual.fits ? usual : set(LONG_COVER);
  return toFoot(head, foot, context);
};

const AT_HEAD = new Set<StyleName>(['cover-series', 'cover-number']);

/** The back of a pamphlet: all at the foot. */
const coverBack: Handler = (node, context) => toFoot([], leaves(node, context, 'imprint', COVER), context);

/** Puts `foot` at the foot of the page where there is room between. */
function toFoot(head: Block[], foot: Block[], context: Context): Block[] {
  const page = context.setting.frame.lines * 2;
  const room = page - depthOf(head) - depthOf(foot);
  return room > 0 ? [...head, drawn('space', context, room), ...foot] : [...head, ...foot];
}

/** Pages of the front matter, and of covers, by their class. */
export const displayPages: Record<string, Handler> = {
  'half-title': halfTitle,
  'title-page': titlePage,
  imprint,
  dedication,
  'cover-front': coverFront,
  'cover-back': coverBack,
};
