import { pagePieces } from '../emission/page-pieces.ts';
import type { PlacedPicture } from '../types.ts';
import type { PlacedSection } from './place-sections.ts';

/** The pictures of a book as they are printed, in the order of its pages. */
export function placedPictures(sections: PlacedSection[]): PlacedPicture[] {
  return sections.flatMap(({ galley, slugs, placed }) =>
    placed.flatMap(({ index, page }) =>
      (page ? pagePieces(galley, slugs, page, 1) : []).flatMap(({ block }) => {
        if (block.kind !== 'picture') return [];
        const { picture, width, depth, place } = block;
        return [{ page: index, picture, width, height: depth, place }];
      }),
    ),
  );
}
