import type { BookPage, PlacedSection } from './place-sections.ts';

/**
 * The sections of a book with blanks until the number of pages is a multiple of `multipleOf`: behind the last section, or
 * before it where that is the back of a cover.
 */
export function fillUp(sections: PlacedSection[], multipleOf: number): PlacedSection[] {
  const last = sections.at(-1);
  const page = last?.placed.at(-1);
  if (!last || !page) return sections;
  const count = page.index + 1;
  const missing = (multipleOf - (count % multipleOf)) % multipleOf;
  const before = sections.at(-2);
  if (last.section.role !== 'cover-back' || !before)
    return [...sections.slice(0, -1), { ...last, after: blanks(last, page, count, missing) }];
  const inside = before.placed.at(-1) ?? page;
  const placed = last.placed.map((one) => ({ ...one, index: one.index + missing }));
  const after = blanks(before, inside, last.placed[0].index, missing);
  return [...sections.slice(0, -2), { ...before, after }, { ...last, placed }];
}

const blanks = ({ section }: PlacedSection, { matter }: BookPage, from: number, count: number): BookPage[] =>
  Array.from({ length: count }, (_, more) => ({
    index: from + more,
    matter,
    section,
    page: null,
    opening: false,
  }));
