import type { EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Links of one document that read aloud alike and lead to different places. */
export const labelTwice: LintRule = (book) =>
  book.documents.flatMap((document) => {
    const first = new Map<string, EpubElement>();
    return document.elements
      .filter(({ name, attributes }) => name === 'a' && Boolean(attributes['aria-label']))
      .flatMap((element) => {
        const { 'aria-label': label, href } = element.attributes;
        const before = first.get(label);
        first.set(label, before ?? element);
        if (before === undefined || before.attributes.href === href) return [];
        return [findingAt('epub-label-twice', `two links are called “${label}”`, book, document, element)];
      });
  });
