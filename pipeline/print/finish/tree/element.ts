import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

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
  ref: PDFRef;
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
  attributes?: PDFObject;
  kids: Kid[];
}

export type Kid = Element | Mark | Annotation;
