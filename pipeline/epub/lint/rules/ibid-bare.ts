import { isBacklink } from '../book/semantics.ts';
import { textOf } from '../book/text-of.ts';
import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

/** Words that stand for the note before, or for one long ago. */
const BACK = /(?<![\p{L}\p{N}])(?:ibid(?:em)?|op\.?\s?cit|loc\.?\s?cit)(?![\p{L}\p{N}])\.?/giu;
/** What follows at once: pages, and in brackets what is meant. */
const RESOLVED = /^[^.;[\]]{0,40}\s?\[[^\]]+\]/u;

/** Notes that say "ibid.": popped up, a note has none before it. An author's own, resolved in brackets, may stay. */
export const ibidBare: LintRule = (book) =>
  book.notes.flatMap(({ document, element }) => {
    const text = textOf(element, isBacklink);
    const bare = [...text.matchAll(BACK)].some(
      (match) => !RESOLVED.test(text.slice(match.index + match[0].length)),
    );
    if (!bare) return [];
    return [
      findingAt(
        'epub-ibid-bare',
        `the note “${shortened(text)}” stands for another`,
        book,
        document,
        element,
      ),
    ];
  });
