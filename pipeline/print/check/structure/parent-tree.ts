import type { PdfFile } from '../file/pdf-file.ts';
import { asDict, asNumber, type Dict, type Value } from '../file/value.ts';
import { numberTree } from './number-tree.ts';

/** Which element marked content or an annotation belongs to, by the parent tree (ISO 32000-1, 14.7.4.4). */
export interface ParentTree {
  /** the element of an MCID of a page or form, by its StructParents */
  ofMark(owner: Dict, id: number): Dict | null;
  /** the element of an annotation, by its StructParent */
  ofObject(object: Dict): Dict | null;
}

export function readParentTree(file: PdfFile, root: Dict | null): ParentTree {
  const entries = numberTree(file, file.get(root, 'ParentTree'));
  const entry = (owner: Dict, key: string): Value => {
    const number = asNumber(file.get(owner, key));
    return number === null ? null : file.resolve(entries.get(number));
  };
  return {
    ofMark(owner, id) {
      const list = entry(owner, 'StructParents');
      return Array.isArray(list) ? asDict(file.resolve(list[id])) : null;
    },
    ofObject: (object) => asDict(entry(object, 'StructParent')),
  };
}
