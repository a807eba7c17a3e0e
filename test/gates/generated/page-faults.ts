import type { Box, DrawnPage, Glyph } from '../page/read-page.ts';

/** Rounding of what a browser draws, points. */
const NEAR = 0.35;

/** Of the size: how deep letters reach below their baseline, how high above it. */
const DESCENT = 0.25;
const ASCENT = 0.75;

/** Of the size: the zone of the small letters, in which no two glyphs may stand and no rule may run. */
const ZONE = { from: 0.05, to: 0.38 };

/** Share of the narrower glyph that kerning and slanted letters may share with their neighbour. */
const SHARED = 0.5;

/** Of the size: narrower glyphs are marks upon others. */
const NARROWEST = 0.08;

/**
 * What is wrong with a page by where things stand on it: text, pictures or rules outside of the type area, heads and folios
 * outside of the page, anything upon anything else. [] for nothing.
 */
export function pageFaults({ glyphs, pictures, paths }: DrawnPage, area: Box, page: Box): string[] {
  const visible = glyphs.filter(({ characters }) => characters.trim() !== '');
  const furniture = visible.filter(({ artifact }) => artifact === 'Pagination');
  const own = visible.filter(({ artifact }) => artifact !== 'Pagination');
  const outside = [
    ...own.filter((glyph) => !within(boxOf(glyph), area)).map(named),
    ...furniture.filter((glyph) => !within(boxOf(glyph), page)).map(named),
    ...[...pictures, ...paths].filter((box) => !within(box, area)).map(shown),
  ];
  const overlaps = [
    ...glyphOverlaps(visible),
    ...[...pictures, ...paths].flatMap((box) =>
      visible
        .filter((glyph) => meets(zoneOf(glyph), box))
        .map((glyph) => `${named(glyph)} and ${shown(box)}`),
    ),
  ];
  return [
    ...outside.slice(0, 3).map((what) => `outside: ${what}`),
    ...overlaps.slice(0, 3).map((what) => `overlap: ${what}`),
  ];
}

const boxOf = ({ x, y, width, size }: Glyph): Box => ({
  left: x,
  right: x + width,
  bottom: y - DESCENT * size,
  top: y + ASCENT * size,
});

const zoneOf = ({ x, y, width, size }: Glyph): Box => ({
  left: x + (SHARED / 2) * width,
  right: x + (1 - SHARED / 2) * width,
  bottom: y + ZONE.from * size,
  top: y + ZONE.to * size,
});

const within = (box: Box, area: Box): boolean =>
  box.left >= area.left - NEAR &&
  box.right <= area.right + NEAR &&
  box.bottom >= area.bottom - NEAR &&
  box.top <= area.top + NEAR;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** Pairs whose zones meet; each glyph is compared with those that begin within the widest glyph right of its left edge. */
function glyphOverlaps(glyphs: Glyph[]): string[] {
  const found: string[] = [];
  const solid = glyphs.filter(({ width, size }) => width > NARROWEST * size).toSorted((a, b) => a.x - b.x);
  const widest = Math.max(0, ...solid.map(({ width }) => width));
  const zones = solid.map(zoneOf);
  for (let i = 0; i < solid.length; i++)
    for (let k = i + 1; k < solid.length && solid[k].x < solid[i].x + widest; k++)
      if (meets(zones[i], zones[k])) found.push(`${named(solid[i])} and ${named(solid[k])}`);
  return found;
}

const place = (x: number, y: number) => `(${x.toFixed(1)}, ${y.toFixed(1)})`;
const named = ({ characters, x, y }: Glyph) => `“${characters}” at ${place(x, y)}`;
const shown = ({ left, bottom, right, top }: Box) =>
  `a box from ${place(left, bottom)} to ${place(right, top)}`;
