import type { PdfFile } from '../file/pdf-file.ts';
import { asDict, asName, asNumber, type Dict, isKind, type Value } from '../file/value.ts';
import type { Element, Kid, Structure, StructureFlaw } from './element.ts';
import { resolveRole } from './resolve-role.ts';

/** A kid that waits to be read, and what is around it. */
interface Waiting {
  value: Value;
  parent: Element | null;
  /** object number of the page that the element around it names */
  page: number;
}

const refNumber = (value: Value | undefined): number => (isKind(value, 'ref') ? value.number : 0);

const listed = (file: PdfFile, value: Value | undefined): Value[] => {
  const found = file.resolve(value);
  if (found === null) return [];
  return Array.isArray(found) ? found : [value ?? null];
};

function readRoleMap(file: PdfFile, root: Dict): Map<string, string> {
  const entries = asDict(file.get(root, 'RoleMap'))?.entries ?? new Map<string, Value>();
  return new Map([...entries].map(([type, value]) => [type, asName(file.resolve(value)) ?? '']));
}

/** Reads the structure tree, however deep, each element once; null where there is none. */
export function readStructure(file: PdfFile): Structure | null {
  const root = asDict(file.get(file.trailer, 'Root', 'StructTreeRoot'));
  if (root === null) return null;
  const roleMap = readRoleMap(file, root);
  const elements: Element[] = [];
  const flaws: StructureFlaw[] = [];
  const seen = new Set<Dict>();
  const waiting: Waiting[] = listed(file, root.entries.get('K'))
    .reverse()
    .map((value) => ({ value, parent: null, page: 0 }));

  const readElement = (dict: Dict, { value, parent, page }: Waiting): Element | null => {
    if (seen.has(dict)) {
      flaws.push({ what: 'an element has two places in the tree', element: parent });
      return null;
    }
    seen.add(dict);
    const type = asName(file.get(dict, 'S')) ?? '';
    const element: Element = {
      kind: 'element',
      dict,
      object: refNumber(value),
      type,
      role: resolveRole(roleMap, type).type,
      parent,
      place: parent === null ? 1 : parent.kids.length + 1,
      kids: [],
    };
    elements.push(element);
    const own = refNumber(dict.entries.get('Pg')) || page;
    const kids = listed(file, dict.entries.get('K'));
    for (let i = kids.length - 1; i >= 0; i--) waiting.push({ value: kids[i], parent: element, page: own });
    return element;
  };

  const readKid = (one: Waiting): Kid | null => {
    const found = file.resolve(one.value);
    if (typeof found === 'number') return { kind: 'mark', id: found, owner: one.page };
    const dict = asDict(found);
    const type = asName(file.get(dict, 'Type'));
    if (dict === null || (type !== 'MCR' && type !== 'OBJR' && !dict.entries.has('S'))) {
      flaws.push({ what: 'an element has a kid that is none', element: one.parent });
      return null;
    }
    if (type === 'OBJR') return { kind: 'object', object: refNumber(dict.entries.get('Obj')) };
    if (type !== 'MCR') return readElement(dict, one);
    const owner = refNumber(dict.entries.get('Stm')) || refNumber(dict.entries.get('Pg')) || one.page;
    return { kind: 'mark', id: asNumber(file.get(dict, 'MCID')) ?? -1, owner };
  };

  while (waiting.length > 0) {
    const one = waiting.pop() as Waiting;
    const kid = readKid(one);
    if (kid !== null) one.parent?.kids.push(kid);
  }
  return { root, elements, flaws, roleMap };
}
