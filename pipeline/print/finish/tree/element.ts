import type { Indirect, Value } from '../file/value.ts';

/** Marked content of a page. */
export interface Mark {
  kind: 'mark';
  /** page index from 0 */
  page: number;
  /** MCID */
  id: number;
}

/** A link annotation. */
export interface Annotation {
  kind: 'annotation';
  page: number;
  object: Indirect;
}

/** An element of the structure tree, as plain data. */
export interface Element {
  kind: 'element';
  /** structure type: "P", "NonStruct" … */
  type: string;
  /** BCP 47, where it differs from what is around it; as printed, markers included */
  language?: string;
  /** unique in the document */
  id?: string;
  alt?: string;
  /** attribute objects, as printed */
  attributes?: Value;
  kids: Kid[];
}

export type Kid = Element | Mark | Annotation;
