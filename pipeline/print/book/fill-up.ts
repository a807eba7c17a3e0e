import type { PlacedSection } from './place-sections.ts';

/** The sections of a book with blanks behind the last, until the number of pages is a multiple of `multipleOf`. */
export function fillUp(sections: PlacedSection[], multipleOf: number): PlacedSection[] {
  const last = sections.at(-1);
  const page = last?.placed.at(-1);
  if (!last || !page) return sections;
  const count = page.index + 1;
  const missing = (multipleOf - (count % multipleOf)) % multipleOf;
  const after = Array.from({ length: missing }, (_, more) => ({
    index: count + more,
    matter: page.matter,
    section: last.section,
    page: null,
    opening: false,
  }));
  return [...sections.slice(0, -1), { ...last, after }];
}
