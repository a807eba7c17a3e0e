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
  place: Place;
}

/** Where a name stands, in the rendered book: offsets in the plain characters of a block of running text or of a note. */
export type NamePlace =
  | { in: 'text'; section: string; block: string; from: number; to: number }
  | { in: 'note'; section: string; note: string; from: number; to: number };

/** A heading of the index and the places that it leads to, in reading order. */
export interface NameIndexEntry {
  id: string;
  kind: NameEntry['kind'];
  heading: string;
  places: NamePlace[];
}
