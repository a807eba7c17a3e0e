import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Ids that two elements of one document bear. */
export const idTwice: LintRule = (book) =>
  [book.package, ...book.documents].flatMap((document) =>
    document.elements
      .filter(({ attributes: { id } }) => id !== undefined)
      .filter((element) => document.ids.get(element.attributes.id) !== element)
      .map((element) =>
        findingAt('epub-id-twice', `the id ${element.attributes.id} stands twice`, book, document, element),
      ),
  );
