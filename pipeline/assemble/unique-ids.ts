import type { Section } from '../model/book.ts';

/** Keeps the ids of texts and gives way with the others: a text may well be called `contents`. */
export function uniqueIds(sections: Section[]): Section[] {
  const taken = new Set(
    sections.filter((section) => section.text !== undefined).map((section) => section.id),
  );
  return sections.map((section) => {
    if (section.text !== undefined) return section;
    let id = section.id;
    for (let number = 2; taken.has(id); number++) id = `${section.id}-${number}`;
    taken.add(id);
    return { ...section, id };
  });
}
