/**
 * The most bytes that are read of a file. A book of 200,000 words is about 1.3 MB of Markdown and a note file of 500
 * notes 0.3 MB: several times that is a mistake, and parsers take gigabytes for a few megabytes of brackets.
 */
export const mostBytes = {
  yaml: 1_500_000,
  json: 4_000_000,
  markdown: 12_000_000,
  template: 2_000_000,
  // a proof of 5,000 notes with their context
  table: 40_000_000,
  // profiles of four inks have one to four megabytes
  profile: 16_000_000,
  // a page of A4 at 600 dpi in grey, packed badly
  picture: 30_000_000,
  // of an edition in all: they travel to the browser within one document
  pictures: 200_000_000,
};
