import type { PdfDocument } from './document/pdf-document.ts';
import type { Element } from './structure/element.ts';

/** Where in a PDF a fault is, as far as it has a place. */
export interface Where {
  /** from 1 */
  page?: number;
  /** object number */
  object?: number;
  element?: Element | null;
}

/** One fault. Faults of one rule that say the same are reported together, with all their places. */
export interface Fault {
  what: string;
  where?: Where;
}

/** Finds the faults of one rule. */
export type Check = (document: PdfDocument) => Iterable<Fault>;
