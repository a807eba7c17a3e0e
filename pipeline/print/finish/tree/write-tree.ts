import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { dictionary } from '../file/dictionary.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { Element, Kid, Mark } from './element.ts';
import { roleMap } from './role-map.ts';

/** What has to be known of the tree beside the elements themselves. */
interface Register {
  /** page index -> MCID -> its element */
  marks: PDFRef[][];
  annotations: { ref: PDFRef; element: PDFRef }[];
  ids: [string, PDFRef][];
  types: Set<string>;
}

const firstPage = (kids: Kid[]): number | undefined => {
  const mark = kids.find((kid): kid is Mark => kid.kind === 'mark');
  return mark?.page;
};

/** Writes an element and everything below it. */
function writeElement(file: PdfFile, register: Register, element: Element, parent: PDFRef): PDFRef {
  const { context, pages } = file;
  const ref = context.nextRef();
  const page = firstPage(element.kids);
  const kids = element.kids.map((kid): PDFObject => {
    if (kid.kind === 'element') return writeElement(file, register, kid, ref);
    if (kid.kind === 'annotation') {
      register.annotations.push({ ref: kid.ref, element: ref });
      return dictionary(context, { Type: 'OBJR', Pg: pages[kid.page].ref, Obj: kid.ref });
    }
    register.marks[kid.page][kid.id] = ref;
    if (kid.page === page) return PDFNumber.of(kid.id);
    return dictionary(context, { Type: 'MCR', Pg: pages[kid.page].ref, MCID: kid.id });
  });
  register.types.add(element.type);
  if (element.id !== undefined) register.ids.push([element.id, ref]);
  const dict = dictionary(context, {
    Type: 'StructElem',
    S: element.type,
    P: parent,
    Pg: page === undefined ? undefined : pages[page].ref,
    ID: element.id === undefined ? undefined : idString(element.id),
    Lang: element.language === undefined ? undefined : PDFHexString.fromText(element.language),
    Alt: element.alt === undefined ? undefined : PDFHexString.fromText(element.alt),
    A: element.attributes,
    K: kids.length === 1 ? kids[0] : kids,
  });
  context.assign(ref, dict);
  return ref;
}

/** Ids are byte strings; tables name them in attributes as the browser wrote them, so the bytes must stay the same. */
const idString = (id: string) => PDFHexString.of(Buffer.from(id, 'utf8').toString('hex'));

const byBytes = (a: [string, PDFRef], b: [string, PDFRef]) =>
  Buffer.compare(Buffer.from(a[0], 'utf8'), Buffer.from(b[0], 'utf8'));

function idTree(file: PdfFile, ids: [string, PDFRef][]): PDFDict | undefined {
  if (ids.length === 0) return undefined;
  const sorted = ids.sort(byBytes);
  return dictionary(file.context, { Names: sorted.flatMap(([id, ref]) => [idString(id), ref]) });
}

/** Number tree from StructParents of pages and StructParent of annotations to elements. Writes those numbers. */
function parentTree(file: PdfFile, register: Register): PDFDict {
  const { context, pages } = file;
  const numbers = PDFArray.withContext(context);
  const add = (key: number, value: PDFObject) => {
    numbers.push(PDFNumber.of(key));
    numbers.push(value);
  };
  pages.forEach(({ dict }, index) => {
    dict.set(name('StructParents'), PDFNumber.of(index));
    const marks = PDFArray.withContext(context);
    for (const ref of Array.from(register.marks[index])) marks.push(ref ?? PDFNull);
    add(index, context.register(marks));
  });
  register.annotations.forEach(({ ref, element }, index) => {
    const key = pages.length + index;
    context.lookup(ref, PDFDict).set(name('StructParent'), PDFNumber.of(key));
    add(key, element);
  });
  return dictionary(context, { Nums: numbers });
}

/** Writes the tree below a new root. Returns the root, for the catalogue. */
export function writeTree(file: PdfFile, document: Element): PDFRef {
  const { context, pages } = file;
  const register: Register = { marks: pages.map(() => []), annotations: [], ids: [], types: new Set() };
  const root = context.nextRef();
  const top = writeElement(file, register, document, root);
  const ids = idTree(file, register.ids);
  const roles = roleMap(register.types);
  context.assign(
    root,
    dictionary(context, {
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: context.register(parentTree(file, register)),
      ParentTreeNextKey: pages.length + register.annotations.length,
      IDTree: ids && context.register(ids),
      RoleMap: roles && dictionary(context, roles),
    }),
  );
  return root;
}
