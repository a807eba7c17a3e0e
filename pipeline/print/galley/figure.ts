import type { Element } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { Picture } from '../../model/picture.ts';
import type { Block, PictureBlock, TextBlock, Wrap } from './block.ts';
import { type Context, elements, type Handler, spaced } from './handler.ts';
import { pictureSize } from './picture-size.ts';
import { placeOf } from './place-of.ts';
import { setText } from './set-text.ts';
import type { Setting } from './setting.ts';

/** Lines of a page that a picture leaves to the notes of its caption. */
const FOR_NOTES = 4;

/** Points between a picture and what stands below it: captions begin with half a line of air of their own. */
const BELOW = 3;

/**
 * A picture and its caption, on one page. A picture that the book does not have gives way to its words: that it is not
 * there was told when it was looked for.
 */
export const figure: Handler = (node, context) => {
  const { setting } = context;
  const wrap: Wrap = { key: setting.key(), tag: 'figure', attributes: {} };
  const at = { ...context.at, wraps: [...context.at.wraps, wrap] };
  const captions = elements(node)
    .filter((child) => child.tagName === 'figcaption')
    .flatMap((child) => setText(child, { tag: 'figcaption', style: 'caption', at }, setting) ?? []);
  const pictures = elements(node)
    .filter((child) => child.tagName === 'img')
    .flatMap((image) => setPicture(image, captions, { ...context, at }));
  const { before, after } = setting.sheet.styles.figure;
  return spaced<Block>([...pictures, ...captions], before, after);
};

function setPicture(image: Element, captions: TextBlock[], context: Context): Block[] {
  const { setting, at } = context;
  const src = String(image.properties.src ?? '');
  const alt = String(image.properties.alt ?? '').trim();
  if (!Object.hasOwn(setting.pictures, src)) {
    const content = [{ type: 'text' as const, value: alt }];
    return [setText(image, { tag: 'p', style: 'caption', at, content }, setting)].filter(
      (block) => block !== null,
    );
  }
  const lines = captions.reduce((sum, { copy }) => sum + copy.lines.length, 0);
  const isNoted = captions.some(({ copy }) => copy.calls.length > 0);
  const room = {
    width: setting.frame.measure - at.left - at.right,
    depth: (setting.frame.lines - lines - (isNoted ? FOR_NOTES : 0)) * setting.sheet.grid - BELOW,
  };
  const words = alt || captions.map(wordsOf).join(' ') || src;
  return [block(image, setting.pictures[src], words, lines, room, context)];
}

function block(
  image: Element,
  picture: Picture,
  alt: string,
  lines: number,
  room: { width: number; depth: number },
  { setting, at }: Context,
): PictureBlock {
  const { width, depth } = pictureSize(picture, room);
  reportReduced(image, picture, width, setting);
  return {
    kind: 'picture',
    key: setting.key(),
    block: null,
    place: placeOf(image, setting),
    wraps: at.wraps,
    ids: [],
    before: 0,
    after: 0,
    grid: false,
    // all of the caption
    keep: lines,
    left: at.left + (room.width - width) / 2,
    picture,
    alt,
    width,
    depth,
    below: BELOW,
    height: Math.ceil((depth + BELOW) / (setting.sheet.grid / 2)),
  };
}

/** A picture that is larger than the paper, by the size that its file states or at 300 pixels to the inch. */
function reportReduced(image: Element, picture: Picture, width: number, setting: Setting): void {
  const { frame, section, messages } = setting;
  const whole = pictureSize(picture, { width: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY });
  const isLarger = whole.width > frame.width || whole.depth > frame.height;
  if (!Number.isFinite(whole.width) || !isLarger) return;
  const share = Math.round((width / whole.width) * 100);
  const what = `The picture ${picture.path} in “${section}” is larger than the page: it is set at ${share} % of its size.`;
  messages.push(finding('picture-reduced', what, placeOf(image, setting)));
}

const wordsOf = ({ copy }: TextBlock): string => copy.paragraph.text;
