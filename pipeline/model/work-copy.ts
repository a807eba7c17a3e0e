import type { Place } from './message.ts';

/** A heading of a copy, and the offset in its text where it begins. */
export interface CopyHeading {
  at: number;
  title: string;
  /** from 1: chapters; what is below them has a higher number */
  depth: number;
}

/** A copy of a work that quotations are compared with, read and decoded. */
export interface WorkCopy {
  /** key of the work in the library */
  work: string;
  /** as messages name it */
  file: string;
  /** what it is, in one line: title, edition, translator and year as the works index or its title page says */
  title: string;
  /** its words; where lines end means nothing */
  text: string;
  /** in the order of the text */
  headings: CopyHeading[];
  /** where pages begin, if it says so; in the order of the text */
  pages: { at: number; label: string }[];
}

/** An entry of works.yaml: which file of the works folder is a copy of which work. */
export interface CopyEntry {
  /** name in the works folder */
  file: string;
  /** key of the work in the library */
  work: string;
  /** as its title page has it; absent: as the file says of itself, or as the library has it */
  title?: string;
  /** what edition it is */
  edition?: string;
  translator?: string;
  year?: string;
  place: Place;
}
