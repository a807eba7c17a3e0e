import type { Root } from 'mdast';
import type { Place } from './message.ts';
import type { Text } from './text.ts';

/** W3C Web Annotation selectors of the words that a note is keyed to. */
export interface Anchor {
  /** at most eight words; `start … end` for a longer lemma */
  quote: string;
  prefix?: string;
  suffix?: string;
  /** offset in the text's plain characters when it was last seen */
  position?: number;
  place: Place;
}

export type NoteStatus = 'draft' | 'checked' | 'approved';

/** An editorial note as it stands in notes/<text>.yaml. */
export interface Note {
  id: string;
  /** id of the text it belongs to */
  text: string;
  series: string;
  /** who signs it */
  by?: string;
  status: NoteStatus;
  /** what the note rests on, or what it has still to be checked against */
  support?: string;
  /** who has checked it, and when; never printed */
  signedOff?: string;
  anchors: Anchor[];
  /** Markdown with [@key, p. 12] */
  body: string;
  /** where `body` starts, for messages */
  bodyPlace: Place;
  place: Place;
}

/** A note that has found its lemma; an author's own note has no anchor. */
export interface PlacedNote {
  /** unique in the book, safe as an XML id: `n-<text>_<note>` */
  id: string;
  /** `<text>/<note>`, as proof pages name it; author's notes are `<text>/author_<n>` */
  key: string;
  series: string;
  by?: string;
  status: NoteStatus;
  /** ids of its calls, in reading order */
  calls: string[];
  /** offsets of its lemmas in the text's plain characters */
  lemmas: { from: number; to: number }[];
  body: Root;
  place: Place;
}

/** A text with the calls of its notes in place. */
export interface AnnotatedText {
  text: Text;
  /** the editor's headnote, parsed */
  headnote?: Root;
  body: Root;
  /** in the order of their first calls */
  notes: PlacedNote[];
}
