/** CSS pixels in a point, as `@page` counts them. */
const CSS = 96 / 72;

/**
 * The paper that the browser prints on, in CSS pixels: the trim rounded up, for Chromium rounds pages to whole pixels.
 * The trim is its upper left part.
 */
export function paper(width: number, height: number): { width: number; height: number } {
  return { width: Math.ceil(width * CSS), height: Math.ceil(height * CSS) };
}
