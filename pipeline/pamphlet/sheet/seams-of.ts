import type { Scheme } from '../order/types.ts';
import type { Frame, Seam } from './types.ts';

/**
 * What parts the pages of a sheet from each other. `cutGap` are the points between pieces that are cut apart, so that both
 * have their bleed; `spine` those between the two halves of a cover that goes round a block.
 */
export function seamsOf(scheme: Scheme, up: 2 | 4, cutGap: number, spine: number): Frame['between'] {
  const cut: Seam = { kind: 'cut', gap: cutGap };
  const fold: Seam = { kind: 'fold', gap: spine };
  const rows = up === 4 ? [cut] : [];
  switch (scheme) {
    case 'mini':
      return { columns: [fold, fold, fold], rows: [fold] };
    case 'cut':
      return { columns: [cut], rows };
    case 'saddle':
    case 'signatures':
    case 'perfect':
      return { columns: [fold], rows };
  }
}
