/**
 * CSS pixels of the document for each point of the page. Chromium sets baselines on whole pixels: at 4 the grid of 14 pt,
 * its halves and that of notes (10.5 pt) are whole ones, at its own 96 to the inch lines would stand 13.5 and 14.25 pt apart.
 */
export const PIXELS = 4;

/** What the browser prints the document at: CSS counts 96 pixels to the inch of 72 points. */
export const SCALE = 96 / 72 / PIXELS;

/** Points as a CSS length. */
export const pixels = (points: number): string => `${Number((points * PIXELS).toFixed(3))}px`;
