import type { PhrasingContent } from 'mdast';
import type { AnnotatedText } from './note.ts';

/** A bibliographic item: CSL-JSON 1.0.2. Only the fields that we read ourselves are named. */
export interface Work {
  id: string;
  type: string;
  title?: string;
  [field: string]: unknown;
}

/** One line of the bibliography. */
export interface BibliographyEntry {
  /** key of the work */
  work: string;
  /** XML id of the entry: `w-<key>` */
  id: string;
  content: PhrasingContent[];
  /** title of its section; absent where there are none, or it belongs to none */
  section?: string;
  /** ids of the notes that cite it */
  citedIn: string[];
}

/** Texts whose citations have been written out, and the works they cite. */
export interface CitedTexts {
  texts: AnnotatedText[];
  bibliography: BibliographyEntry[];
}
