import { faceOfStyle } from '../../galley/set-copy.ts';
import type { Shaper, Stamp } from '../../types.ts';
import type { PlacedPiece } from '../placed-pieces.ts';
import { leaderOf } from './leader-of.ts';
import { baselineOf, type PageSpot } from './page-spot.ts';

/** The dots of an entry of the contents that ends here; they stand below each other in all entries. */
export function leaders(piece: PlacedPiece, spot: PageSpot, shaper: Shaper): Stamp[] {
  const { block, to } = piece;
  if (block.kind !== 'text' || !block.folio || to < block.copy.lines.length) return [];
  const { sheet } = spot;
  const { dots } = leaderOf(block, sheet, shaper);
  if (dots === 0) return [];
  const { size, font, features } = faceOfStyle(sheet.styles['contents-text']);
  const { pitch } = sheet.contents;
  const dot = shaper.width('.', { font, size, features, tracking: 0 });
  return [
    {
      page: spot.page,
      kind: 'layout',
      text: '.'.repeat(dots),
      x: spot.left + block.left + block.copy.paragraph.measure - dots * pitch,
      y: baselineOf(piece, to - 1, block.style, spot),
      align: 'left',
      size,
      font,
      features,
      tracking: (pitch - dot) / size,
    },
  ];
}
