import type { Print } from '../file/open-print.ts';
import { dictAt, itemsAt, resolve } from '../file/resolve.ts';
import { textOf } from '../file/text-string.ts';
import type { Dict, Indirect, Value } from '../file/value.ts';
import type { Element, Kid } from './element.ts';

/**
 * Reads the structure tree of a print into plain data: the Document element. Its pages are counted from `firstPage`.
 * Throws where there is none.
 */
export function readTree(print: Print, firstPage: number): Element {
  const pages = new Map<Value, number>(print.pages.map((page, index) => [page, firstPage + index]));
  const pageOf = (dict: Dict, around: number) => pages.get(dict.get('Pg') ?? null) ?? around;

  const readKid = (value: Value, around: number): Kid => {
    const found = resolve(value);
    if (typeof found === 'number') return { kind: 'mark', page: around, id: found };
    if (!(found instanceof Map)) throw new Error('a structure element has a kid that is none');
    const page = pageOf(found, around);
    const type = found.get('Type');
    if (type === '/OBJR') return { kind: 'annotation', page, object: found.get('Obj') as Indirect };
    if (type !== '/MCR') return readElement(found, page);
    if (found.has('Stm')) throw new Error('marked content within a form is not expected of this browser');
    return { kind: 'mark', page, id: Number(found.get('MCID')) };
  };

  const readElement = (dict: Dict, page: number): Element => ({
    kind: 'element',
    type: textOf(dict.get('S')) ?? 'NonStruct',
    language: textOf(dict.get('Lang')),
    id: textOf(dict.get('ID')),
    alt: textOf(dict.get('Alt')),
    attributes: dict.get('A'),
    kids: itemsAt(dict.get('K')).map((kid) => readKid(kid, page)),
  });

  const root = dictAt(print.catalog.get('StructTreeRoot'));
  if (!root) throw new Error('the print is not tagged');
  const tops = itemsAt(root.get('K')).map((top) => readKid(top, firstPage));
  const [document] = tops;
  if (tops.length === 1 && document.kind === 'element' && document.type === 'Document') return document;
  return { kind: 'element', type: 'Document', kids: tops };
}
