import { letters } from './letters.ts';
import type { EpubNote } from './read-notes.ts';
import type { PageText } from './read-pages.ts';

/** Where a note of the EPUB stands in the PDF: indices of pages. */
export interface PlacedNote {
  id: string;
  /** pages where its first words stand behind its number, in the size of notes */
  begins: number[];
  /** pages of its calls, each a superior figure behind the words before it */
  calls: number[];
}

/** Points: notes are 8.5, quotations 9.5, the text 10.5. */
const NOTE_SIZE = 8.5;
/** So many letters tell a note from the others and fit on its first line. */
const FIRST = 24;
/** So many letters before a call: few enough to stand on its page with it. */
const BEFORE = 6;
/** Figures that only calls are set in. */
const SUPERIOR = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Finds notes and calls by the words of the pages [from, to). Notes are numbered through the section. */
export function placeNotes(notes: EpubNote[], pages: PageText[], from: number, to: number): PlacedNote[] {
  const within = pages.slice(from, to).map(({ pieces }, index) => ({
    page: from + index,
    small: letters(textOf(pieces.filter(({ size }) => Math.abs(size - NOTE_SIZE) < 0.1))),
    large: withCalls(textOf(pieces.filter(({ size }) => size > NOTE_SIZE + 0.5))),
  }));
  const pagesWith = (holds: (page: (typeof within)[number]) => boolean) =>
    within.filter(holds).map(({ page }) => page);
  return notes.map(({ id, mark, text, before }) => ({
    id,
    begins: pagesWith(({ small }) => small.includes(letters(mark + text).slice(0, FIRST))),
    calls: before.flatMap((words) => pagesWith(({ large }) => callsAfter(letters(words), mark, large))),
  }));
}

/** Whether a page calls the mark behind these letters; a call near the head of a page has fewer of them before it. */
function callsAfter(before: string, mark: string, page: string): boolean {
  const parts = page.split(`{${mark}}`);
  return parts.slice(0, -1).some((part) => {
    const near = part.replace(/\{\d+\}/g, '').slice(-BEFORE);
    return near !== '' && before.endsWith(near);
  });
}

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

/** Letters alone, but a call as `{12}`. */
function withCalls(text: string): string {
  return text
    .split(new RegExp(`([${SUPERIOR}]+)`, 'u'))
    .map((part, index) =>
      index % 2 === 0
        ? letters(part)
        : `{${Array.from(part, (figure) => SUPERIOR.indexOf(figure)).join('')}}`,
    )
    .join('');
}
