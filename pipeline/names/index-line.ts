import type { NamePlace } from '../model/names.ts';

/** A heading and where its name stands. */
export interface IndexHeading {
  /** id of the name; '' for a heading that only sends the reader on */
  id: string;
  heading: string;
  /** by which it is filed */
  key: string;
  places: NamePlace[];
}

/** An entry of the index. */
export interface IndexLine extends IndexHeading {
  /** its sub-entries, in order */
  below: IndexHeading[];
  /** ids of the names where the reader finds it; `under`: as a sub-entry there */
  see: { id: string; under: boolean }[];
  /** ids of names that the reader is sent on to */
  seeAlso: string[];
}
