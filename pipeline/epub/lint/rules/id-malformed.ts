import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Ids that are empty or hold white space: nothing can lead to them. */
export const idMalformed: LintRule = (book) =>
  [book.package, ...book.documents].flatMap((document) =>
    document.elements
      .filter(({ attributes: { id } }) => id !== undefined && (id === '' || /\s/.test(id)))
      .map((element) =>
        findingAt('epub-id-malformed', `“${element.attributes.id}” is no id`, book, document, element),
      ),
  );
