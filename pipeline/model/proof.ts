import type { Root as Hast } from 'hast';
import type { Message, Place } from './message.ts';
import type { NoteStatus } from './note.ts';
import type { LedgerSpan } from './source.ts';

/** Words about a lemma, plain, so that a note can be judged without the book at hand. */
export interface LemmaInContext {
  before: string;
  lemma: string;
  after: string;
}

/** A note as the proof shows it: everything that a proofreader has to know of it in one place. */
export interface ProofNote {
  /** id of the text */
  text: string;
  /** id within the text; author's notes are `author_<n>` */
  id: string;
  series: string;
  /** who signs it */
  by?: string;
  status: NoteStatus;
  /** what it rests on, or what it has still to be checked against */
  support?: string;
  /** who has checked it, and when */
  signedOff?: string;
  /** folio of the page of its first call; null where it has none */
  page: string | null;
  /** number of that page in the PDF, from 1 */
  pdfPage: number | null;
  /** the mark of its first call as printed: "12", "*"; null where it has no call */
  mark: string | null;
  /** one for each lemma, in reading order; of an author's note one for each call, with an empty lemma */
  lemmas: LemmaInContext[];
  /** as it will print, citations written out */
  printed: Hast;
  /** the same, plain */
  plain: string;
  /** Markdown as it stands in the notes file; absent for author's notes and notes of names */
  body?: string;
  /** of what a proofreader may change in the notes file (edition/notes/note-fingerprint); absent where there is no such file */
  fingerprint?: string;
  /** keys of the works that it cites */
  works: string[];
  /** headings of names.yaml that it names */
  persons: string[];
  findings: Message[];
  place: Place;
}

/** What a comparison with a copy of the work came to. */
export type Verdict = 'exact' | 'near' | 'not-found' | 'no-copy';

/** One place where a quotation and the copy differ; '' where one of them has nothing. */
export interface Difference {
  quoted: string;
  copy: string;
}

/** A quotation that is attributed to a work, compared word by word with a copy of it. */
export interface CheckedQuotation {
  /** id of the text that quotes */
  text: string;
  /** in the file of the text, or in the notes file; from 1 */
  line: number;
  /** id of the note that quotes; absent where the text does */
  note?: string;
  /** the quoted words, as they stand there */
  words: string;
  /** key of the work */
  work: string;
  verdict: Verdict;
  /** where it was found: chapter or section of the copy, offered as a locator */
  place?: string;
  /** the same as a citation would give it, "ch. 11": absent where it was found in several, or they have no numbers */
  locator?: string;
  /** of one that was not found: where words like these stand, perhaps in another translation */
  resembles?: string;
  /** of a near match */
  differences?: Difference[];
  /** title of the copy it was compared with, as its title page or the works index says */
  copy?: string;
  /**
   * why it is held to be of the work: quotations of the recipe, a citation with it, an editor's note on it, the title or
   * the author named in its sentence
   */
  attributedBy?: 'recipe' | 'citation' | 'note' | 'title' | 'author';
  /** locator that its citation gives: "ch. 5" */
  cited?: string;
}

/** Words of a text that stand in a work without being attributed to it. */
export interface UnattributedPassage {
  text: string;
  line: number;
  note?: string;
  words: string;
  work: string;
  /** chapter or section of the copy */
  place?: string;
}

/** A received text beside its source: what every rule kept, changed or dropped. */
export interface ProofSource {
  text: string;
  /** as messages name it */
  file: string;
  spans: LedgerSpan[];
}

/** What proof pages, exports and `--json` are made from. */
export interface Proof {
  edition: string;
  title: string;
  /** in the order of the book */
  texts: { id: string; title: string }[];
  /** the works of the library that the edition cites or quotes: a plain line for each */
  works: { key: string; title: string }[];
  series: { id: string; label: string }[];
  /** in the order of the book */
  notes: ProofNote[];
  quotations: CheckedQuotation[];
  unattributed: UnattributedPassage[];
  /** of the apparatus as a whole; those of a note stand with it too */
  findings: Message[];
  /** received texts alone */
  sources: ProofSource[];
}
