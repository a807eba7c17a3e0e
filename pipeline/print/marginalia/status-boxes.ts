import type { Drawing, Stamp } from '../types.ts';
import { FIGURES } from './figures.ts';
import type { GalleyDesign } from './galley-design.ts';

/** Points from the edge of the text to the right, or `way` -1 to the left, on the baseline `y`. */
export interface BoxPlace {
  page: number;
  x: number;
  y: number;
  way: 1 | -1;
}

/** What can be ticked, of a note that has a status and of one that has none. */
const STATUSES = ['draft', 'checked', 'approved'];
const READ = ['read'];

/** One below the other, the one called `crossed` with a cross. */
export function statusBoxes(
  crossed: string,
  { page, x, y, way }: BoxPlace,
  { boxes, words }: GalleyDesign,
): { stamps: Stamp[]; drawings: Drawing[] } {
  const labels = crossed === '' ? READ : STATUSES;
  const left = way === 1 ? x + boxes.gap : x - boxes.gap - boxes.side;
  const rows = labels.map((label, index) => ({ label, y: y - index * boxes.leading }));
  return {
    stamps: rows.map(({ label, y: at }) => ({
      ...{
        page,
        kind: 'layout',
        text: label,
        y: at,
        size: words.size,
        font: 'regular',
        features: FIGURES,
        tracking: 0,
      },
      x: way === 1 ? left + boxes.side + boxes.between : left - boxes.between,
      align: way === 1 ? 'left' : 'right',
    })),
    drawings: rows.map(({ label, y: at }) => {
      const cross = label === crossed ? crossOf(boxes.side) : '';
      const path = `0 0 ${boxes.side} ${boxes.side} re${cross}`;
      return { page, kind: 'path', x: left, y: at - 1, path, weight: boxes.weight };
    }),
  };
}

const crossOf = (side: number) => ` 0 0 m ${side} ${side} l 0 ${side} m ${side} 0 l`;
