import type { Block, Wrap } from '../galley/block.ts';
import type { Emission } from './emission.ts';
import { emitDrawn } from './emit-drawn.ts';
import { emitPicture } from './emit-picture.ts';
import { emitRow } from './emit-row.ts';
import { emitText } from './emit-text.ts';
import { escapeHtml } from './escape-html.ts';
import { pixels } from './pixels.ts';

/** Lines [from, to) of a block on a page, and the points between it and what stands above. */
export interface Piece {
  block: Block;
  from: number;
  to: number;
  gap: number;
}

/** Writes the pieces of one page within their wraps; wraps that go over the page are marked. */
export function emitBlocks(pieces: Piece[], page: number, emission: Emission): string {
  const out: string[] = [];
  let open: Wrap[] = [];
  const close = (count: number) => {
    while (open.length > count) out.push(`</${(open.pop() as Wrap).tag}>`);
  };
  for (const piece of pieces) {
    const { wraps } = piece.block;
    let common = 0;
    while (common < open.length && common < wraps.length && open[common].key === wraps[common].key)
      common += 1;
    close(common);
    const opened = wraps.slice(common);
    for (const wrap of opened) out.push(openWrap(wrap, piece, page, emission));
    open = [...open, ...opened];
    // A table carries the space above its first row itself: rows have no margins.
    const carried = opened.some((wrap) => wrap.width !== undefined);
    out.push(emitPiece(carried ? { ...piece, gap: 0 } : piece, emission));
  }
  close(0);
  return out.join('');
}

function openWrap(wrap: Wrap, piece: Piece, page: number, emission: Emission): string {
  const { markers, language } = emission;
  const span = emission.spans.get(wrap.key);
  const continued = span !== undefined && page > span.first;
  const isContents = wrap.tag === 'nav';
  const mark = isContents ? markers.contents : markers.piece;
  const lang = isContents || span ? ` lang="${mark(language, wrap.key, continued)}"` : '';
  const gap =
    wrap.width === undefined ? '' : ` style="margin-top:${pixels(piece.gap)};width:${pixels(wrap.width)}"`;
  const attributes = Object.entries(wrap.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${wrap.tag}${attributes.join('')}${lang}${gap}>`;
}

function emitPiece({ block, from, to, gap }: Piece, emission: Emission): string {
  switch (block.kind) {
    case 'text':
      return emitText(block, from, to, gap, emission);
    case 'row':
      return emitRow(block, from, to, gap, emission);
    case 'picture':
      return emitPicture(block, gap, emission);
    default:
      return emitDrawn(block, gap, emission);
  }
}
