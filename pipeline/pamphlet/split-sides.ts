import type { LaidSheet, LaidSide } from './sheet/types.ts';

/**
 * How the pile goes back into the printer for its backs. as-it-lies: as it came out, so that the last sheet is fed first.
 * turned: turned over as a whole, so that the first is.
 */
export type Pile = 'as-it-lies' | 'turned';

/** What is printed in one pass. */
export interface Pass {
  side: 'both' | 'fronts' | 'backs';
  sides: LaidSide[];
}

/** A side without anything: printed all the same, so that fronts and backs stay in step. */
const EMPTY: LaidSide = { pages: [], marks: [] };

/**
 * Both sides of each sheet in turn, or for a printer that prints one side at a time all fronts and all backs, the backs in
 * the order in which the sheets come again. `pile` null: the printer turns the sheets itself.
 */
export function splitSides(sheets: LaidSheet[], pile: Pile | null): Pass[] {
  const hasBacks = sheets.some(({ back }) => back !== null);
  const fronts = sheets.map(({ front }) => front);
  const backs = sheets.map(({ back }) => back ?? EMPTY);
  if (!hasBacks) return [{ side: 'both', sides: fronts }];
  if (pile === null)
    return [{ side: 'both', sides: fronts.flatMap((front, index) => [front, backs[index]]) }];
  return [
    { side: 'fronts', sides: fronts },
    { side: 'backs', sides: pile === 'turned' ? backs : backs.toReversed() },
  ];
}
