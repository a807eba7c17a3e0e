import type { EpubDocument, EpubElement, LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Language tags that are none, documents without one, and `lang` that differs from `xml:lang`. */
export const language: LintRule = (book) => {
  const declared = book.package.elements.filter(({ name }) => name === 'dc:language' || name === 'language');
  return [
    ...declared
      .filter(({ children }) => !isTag(children.join('').trim()))
      .map((element) =>
        findingAt('epub-language', notTag(element.children.join('').trim()), book, book.package, element),
      ),
    ...book.documents.flatMap((document) =>
      document.elements.flatMap((element) => {
        const what = faultOf(element, document);
        return what === null ? [] : [findingAt('epub-language', what, book, document, element)];
      }),
    ),
  ];
};

function faultOf(element: EpubElement, { root }: EpubDocument): string | null {
  const { lang, 'xml:lang': xmlLang } = element.attributes;
  if (element === root && !lang && !xmlLang) return 'the document does not say its language';
  for (const tag of [lang, xmlLang]) if (tag !== undefined && !isTag(tag)) return notTag(tag);
  if (lang !== undefined && xmlLang !== undefined && lang.toLowerCase() !== xmlLang.toLowerCase())
    return `lang says ${lang}, xml:lang ${xmlLang}`;
  return null;
}

const notTag = (tag: string) => `“${tag}” is no language tag`;

/** BCP 47 by its grammar; '' stands for a language that is not known. */
function isTag(tag: string): boolean {
  if (tag === '') return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
