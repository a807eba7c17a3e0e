import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** An element of a structure tree, read from a file by a reader that finishing does not use. */
export interface Element {
  kind: 'element';
  type: string;
  language?: string;
  id?: string;
  alt?: string;
  attributes?: PDFObject;
  kids: Kid[];
}

export type Kid =
  | Element
  | { kind: 'mark'; page: number; id: number }
  | { kind: 'annotation'; page: number; ref: PDFRef };
