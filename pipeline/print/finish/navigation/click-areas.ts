/** Left, bottom, right, top in points. */
export type Area = [left: number, bottom: number, right: number, top: number];

/** What a finger or a shaky hand can hit: 24 CSS pixels (WCAG 2.2, 2.5.8). */
const COMFORTABLE = 18;

const AXES = [
  [0, 2],
  [1, 3],
] as const;

/** An area narrower than is comfortable, grown around its middle but not over the edge of the page. */
function grown(area: Area, size: Area): Area {
  const result: Area = [...area];
  if (area[2] - area[0] >= COMFORTABLE) return result;
  for (const [low, high] of AXES) {
    const more = Math.max(0, COMFORTABLE - (area[high] - area[low])) / 2;
    result[low] = Math.max(size[low], area[low] - more);
    result[high] = Math.min(size[high], area[high] + more);
  }
  return result;
}

const overlap = (a: Area, b: Area) => AXES.every(([low, high]) => a[low] < b[high] && b[low] < a[high]);

/** How far two areas are apart along an axis; negative where they are beside each other. */
const gap = (a: Area, b: Area, [low, high]: (typeof AXES)[number]) =>
  Math.max(a[low] - b[high], b[low] - a[high]);

/** Cuts `area` back to the middle between what two areas were at first, along the axis on which they are farther apart. */
function part(area: Area, own: Area, other: Area): void {
  const axis = gap(own, other, AXES[0]) >= gap(own, other, AXES[1]) ? AXES[0] : AXES[1];
  const [low, high] = axis;
  // areas that overlapped from the beginning stay as they were there
  if (gap(own, other, axis) < 0) area.splice(0, 4, ...own);
  else if (own[low] >= other[high]) area[low] = Math.max(area[low], (own[low] + other[high]) / 2);
  else area[high] = Math.min(area[high], (own[high] + other[low]) / 2);
}

/**
 * Areas of links that can be hit: those of note calls, a few points wide, grow as far as those around them allow. None
 * overlaps another that it did not overlap before. `size` is the page.
 */
export function clickAreas(areas: Area[], size: Area): Area[] {
  const wanted = areas.map((area) => grown(area, size));
  return wanted.map((area, index) => {
    const result: Area = [...area];
    for (const [other, around] of wanted.entries())
      if (other !== index && overlap(area, around)) part(result, areas[index], areas[other]);
    return result;
  });
}
