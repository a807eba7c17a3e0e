/**
 * Pages at the places of a work of `multiple` pages or a multiple of them; null: blank. Blanks stand at the end, or with
 * `backCover` before the last page, so that this stays on the outside.
 */
export function fillPlaces(pages: number[], multiple: number, backCover: boolean): (number | null)[] {
  const total = Math.ceil(pages.length / multiple) * multiple;
  const blanks: null[] = Array.from({ length: total - pages.length }, () => null);
  const before = backCover && pages.length > 1 ? pages.length - 1 : pages.length;
  return [...pages.slice(0, before), ...blanks, ...pages.slice(before)];
}
