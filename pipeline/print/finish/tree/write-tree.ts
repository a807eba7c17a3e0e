import { textString } from '../file/text-string.ts';
import { type Dict, dictionary, Indirect, type Value } from '../file/value.ts';
import type { Element, Kid, Mark } from './element.ts';
import { roleMap } from './role-map.ts';

/** What has to be known of the tree beside the elements themselves. */
interface Register {
  /** page index -> MCID -> its element */
  marks: Indirect[][];
  annotations: { object: Indirect; element: Indirect }[];
  ids: [string, Indirect][];
  types: Set<string>;
}

const firstPage = (kids: Kid[]): number | undefined => {
  const mark = kids.find((kid): kid is Mark => kid.kind === 'mark');
  return mark?.page;
};

/** Ids are byte strings; tables name them in attributes as the browser wrote them, so the bytes must stay the same. */
const idString = (id: string) => Buffer.from(id, 'utf8');

const text = (value: string | undefined) => (value === undefined ? undefined : textString(value));

/** Writes an element and everything below it. */
function writeElement(pages: Indirect[], register: Register, element: Element, parent: Indirect): Indirect {
  const written = new Indirect();
  const page = firstPage(element.kids);
  const kids = element.kids.map((kid): Value => {
    if (kid.kind === 'element') return writeElement(pages, register, kid, written);
    if (kid.kind === 'annotation') {
      register.annotations.push({ object: kid.object, element: written });
      return dictionary({ Type: '/OBJR', Pg: pages[kid.page], Obj: kid.object });
    }
    register.marks[kid.page][kid.id] = written;
    if (kid.page === page) return kid.id;
    return dictionary({ Type: '/MCR', Pg: pages[kid.page], MCID: kid.id });
  });
  register.types.add(element.type);
  if (element.id !== undefined) register.ids.push([element.id, written]);
  written.value = dictionary({
    Type: '/StructElem',
    S: `/${element.type}`,
    P: parent,
    Pg: page === undefined ? undefined : pages[page],
    ID: element.id === undefined ? undefined : idString(element.id),
    Lang: text(element.language),
    Alt: text(element.alt),
    A: element.attributes,
    K: kids.length === 1 ? kids[0] : kids,
  });
  return written;
}

function idTree(ids: [string, Indirect][]): Dict | undefined {
  if (ids.length === 0) return undefined;
  const named = ids.map(([id, element]): [Buffer, Indirect] => [idString(id), element]);
  return dictionary({ Names: named.sort(([a], [b]) => Buffer.compare(a, b)).flat() });
}

/** Number tree from StructParents of pages and StructParent of annotations to elements. Writes those numbers. */
function parentTree(pages: Indirect[], register: Register): Dict {
  const numbers: Value[] = [];
  pages.forEach((page, index) => {
    (page.value as Dict).set('StructParents', index);
    const marks = Array.from(register.marks[index], (element): Value => element ?? null);
    numbers.push(index, new Indirect(marks));
  });
  register.annotations.forEach(({ object, element }, index) => {
    const key = pages.length + index;
    (object.value as Dict).set('StructParent', key);
    numbers.push(key, element);
  });
  return dictionary({ Nums: numbers });
}

/** Writes the tree below a new root. Returns the root, for the catalogue. Pages are dictionaries already. */
export function writeTree(pages: Indirect[], document: Element): Indirect {
  const register: Register = { marks: pages.map(() => []), annotations: [], ids: [], types: new Set() };
  const root = new Indirect();
  const top = writeElement(pages, register, document, root);
  const ids = idTree(register.ids);
  const roles = roleMap(register.types);
  root.value = dictionary({
    Type: '/StructTreeRoot',
    K: top,
    ParentTree: new Indirect(parentTree(pages, register)),
    ParentTreeNextKey: pages.length + register.annotations.length,
    IDTree: ids && new Indirect(ids),
    RoleMap: roles && new Map(Object.entries(roles).map(([type, role]) => [type, `/${role}`])),
  });
  return root;
}
