import { closest, isCall, semanticsOf } from '../book/semantics.ts';
import { textOf } from '../book/text-of.ts';
import type { EpubElement, LintRule, NavigationEntry } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';
import { shortened } from '../shortened.ts';

const HEADING = /^h[1-6]$/;

/** Entries of the contents that share no word with the heading they lead to. */
export const tocWords: LintRule = (book) =>
  (book.lists.toc ?? []).flatMap((entry) => {
    const heading = headingOf(entry);
    if (heading === null || closest(heading, isTitlePage) !== null) return [];
    const words = wordsIn(textOf(heading, isCall));
    const named = new Set(wordsIn(entry.label));
    if (words.length === 0 || named.size === 0 || words.some((word) => named.has(word))) return [];
    const what = `“${shortened(entry.label)}” leads to “${shortened(textOf(heading))}”`;
    return [findingAt('epub-toc-words', what, book, entry.document, entry.element)];
  });

/** Title pages are headed by the title of the book. */
const isTitlePage = (element: EpubElement) =>
  semanticsOf(element).some((word) => /^(?:halftitlepage|titlepage|cover)$/.test(word));

/** The heading that is the target, or the first in it. */
function headingOf({ target }: NavigationEntry): EpubElement | null {
  const { document, element, fragment } = target ?? {};
  if (!document || (fragment !== '' && !element)) return null;
  const start = element ?? document.root;
  const around = closest(start ?? null, ({ name }) => HEADING.test(name));
  if (around) return around;
  const after = document.elements.slice(start?.order ?? 0);
  const found = after.find(({ name }) => HEADING.test(name)) ?? null;
  return found !== null && start && closest(found, (one) => one === start) ? found : null;
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
