import type { PictureBlock } from '../galley/block.ts';
import type { Emission } from './emission.ts';
import { escapeHtml } from './escape-html.ts';
import { pixels } from './pixels.ts';

/** Writes a picture at the foot of its room, all of its bytes with it: nothing outside of the document is loaded. */
export function emitPicture(block: PictureBlock, gap: number, { sheet }: Emission): string {
  const { picture, alt, width, depth, below, left, height } = block;
  const room = (height * sheet.grid) / 2;
  const box = `height:${pixels(room + gap)};padding:${pixels(room + gap - depth - below)} 0 0 ${pixels(left)}`;
  const data = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  const size = `width:${pixels(width)};height:${pixels(depth)}`;
  return `<div style="${box}"><img alt="${escapeHtml(alt)}" src="${data}" style="${size}"></div>`;
}
