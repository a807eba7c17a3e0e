import type { PdfDocument } from '../../document/pdf-document.ts';
import { asArray, asDict, asName, type Dict, isKind, type Value } from '../../file/value.ts';
import type { Check } from '../../rule.ts';
import { nameTree } from '../../structure/name-tree.ts';

/** Where links and the outline lead to: Dest, or D of a GoTo action; null for elsewhere. */
function target({ file }: PdfDocument, dict: Dict): Value {
  const direct = file.get(dict, 'Dest');
  if (direct !== null) return direct;
  return asName(file.get(dict, 'A', 'S')) === 'GoTo' ? file.get(dict, 'A', 'D') : null;
}

/** Tells whether a destination is there: a page of the file, or a name that leads to one. */
function destinations(document: PdfDocument): (value: Value) => boolean {
  const { file, catalog, pages } = document;
  const names = nameTree(file, file.get(catalog, 'Names', 'Dests'));
  const known = new Set(pages.map(({ dict }) => dict));
  const isPage = (value: Value): boolean => {
    const found = file.resolve(value);
    const array = Array.isArray(found) ? found : asArray(file.get(found, 'D'));
    const page = file.resolve(array[0]);
    return typeof page === 'number' ? page < pages.length : known.has(asDict(page)!);
  };
  return (value) => {
    if (isKind(value, 'text')) return isPage(names.get(value.bytes) ?? null);
    const name = asName(value);
    return isPage(name === null ? value : file.get(catalog, 'Dests', name));
  };
}

/** Links and entries of the outline whose place is not in the file. */
export const linkLeadsNowhere: Check = function* (document) {
  const isThere = destinations(document);
  for (const { dict, type, page, object } of document.annotations) {
    const to = type === 'Link' ? target(document, dict) : null;
    if (to !== null && !isThere(to))
      yield { what: 'a link leads to a place that is not there', where: { page, object } };
  }
  for (const dict of document.dictionaries) {
    const isEntry = dict.entries.has('Title') && dict.entries.has('Parent');
    const to = isEntry ? target(document, dict) : null;
    if (to !== null && !isThere(to))
      yield {
        what: 'an entry of the outline leads to a place that is not there',
        where: { object: dict.owner },
      };
  }
};
