import { semanticsOf } from '../book/semantics.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** What readers are taken to from anywhere, where a book has it; the contents they find by themselves. */
const WANTED = ['bodymatter', 'bibliography', 'index', 'glossary'];

/** Landmarks that a list of them leaves out, of what the book says that it has. */
export const landmarkMissing: LintRule = (book) => {
  if (book.navigation === null) return [];
  const listed = book.lists.landmarks;
  if (listed === undefined)
    return [findingAt('epub-landmark-missing', 'the book has no landmarks', book, book.navigation)];
  const types = new Set(listed.flatMap(({ element }) => semanticsOf(element)));
  const said = new Set(
    book.documents.flatMap(({ elements }) =>
      elements.filter(({ name }) => /^(?:body|section|nav|div|article)$/.test(name)).flatMap(semanticsOf),
    ),
  );
  return WANTED.filter((type) => said.has(type) && !types.has(type)).map((type) =>
    findingAt('epub-landmark-missing', `there is no landmark for ${type}`, book, book.navigation!),
  );
};
