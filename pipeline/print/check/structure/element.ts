import type { Dict } from '../file/value.ts';

/** An element of the structure tree. */
export interface Element {
  kind: 'element';
  dict: Dict;
  /** object number */
  object: number;
  /** structure type as written */
  type: string;
  /** the standard type that it stands for by the role map; as written where that leads to none */
  role: string;
  parent: Element | null;
  /** place among the kids of its parent, from 1 */
  place: number;
  kids: Kid[];
}

/** Marked content. */
export interface Mark {
  kind: 'mark';
  id: number;
  /** number of the page or form in whose content it is; 0 where nothing says it */
  owner: number;
}

/** A whole object: an annotation. */
export interface ObjectKid {
  kind: 'object';
  /** object number */
  object: number;
}

export type Kid = Element | Mark | ObjectKid;

export interface StructureFlaw {
  what: string;
  element: Element | null;
}

export interface Structure {
  root: Dict;
  /** all elements, each before its kids, in reading order */
  elements: Element[];
  /** elements that are met twice, kids that are none */
  flaws: StructureFlaw[];
  /** types that the role map sends on */
  roleMap: Map<string, string>;
}
