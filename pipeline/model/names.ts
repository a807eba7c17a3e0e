import type { Place } from './message.ts';
import type { NoteStatus } from './note.ts';

/** A form of a name as texts have it. */
export interface NameForm {
  words: string;
  place: Place;
}

/** A person, place or organization that the edition speaks of: an entry of names.yaml. */
export interface NameEntry {
  id: string;
  kind: 'person' | 'place' | 'organization';
  /** the form to file it under: "Serge, Victor" */
  heading: string;
  /** how the edition writes it; the index finds these */
  forms: NameForm[];
  /** other right forms, of sources and other books; the index finds these as well */
  variants: NameForm[];
  /** wrong forms; the index finds these as well, for they mean the name */
  misspellings: NameForm[];
  /** as printed: "1890–1947" */
  dates?: string;
  /** Markdown: who or what it was, in one line */
  line?: string;
  linePlace: Place;
  /** a note is set at its first occurrence in the book */
  note: boolean;
  /** of that note */
  status: NoteStatus;
  /** false: the index leaves it out */
  index?: boolean;
  /** headings of the index that send the reader here: "Bronstein, Lev"; absent: forms that are nothing like the heading */
  seeFrom?: NameForm[];
  /** ids of names that the reader is sent on to */
  seeAlso?: NameReference[];
  /** the name whose heading it stands under, as a sub-entry */
  under?: NameReference;
  place: Place;
}

/** Another entry of names.yaml, by its id. */
export interface NameReference {
  id: string;
  place: Place;
}

interface Stands {
  /** unique in the book: id of the element at the place */
  id: string;
  section: string;
  /** offsets in the plain characters of the block or note */
  from: number;
  to: number;
  /** the form of names.yaml that stands there */
  form: string;
}

/** Where a name stands in the rendered book: in a block of running text, or in a note. */
export type NamePlace = Stands & ({ in: 'text'; block: string } | { in: 'note'; note: string });

/** A name and the places where it stands, in reading order. */
export interface NameIndexEntry {
  name: NameEntry;
  places: NamePlace[];
}
