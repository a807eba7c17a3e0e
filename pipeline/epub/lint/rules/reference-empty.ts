import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Links and pictures that name nothing. */
export const referenceEmpty: LintRule = (book) =>
  book.documents.flatMap((document) =>
    document.elements.flatMap((element) =>
      ['href', 'src', 'xlink:href', 'data', 'poster']
        .filter((name) => /^\s*#?\s*$/.test(element.attributes[name] ?? 'absent'))
        .map((name) =>
          findingAt('epub-reference-empty', `${name} of ${element.name} is empty`, book, document, element),
        ),
    ),
  );
