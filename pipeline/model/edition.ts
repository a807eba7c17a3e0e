import type { Place } from './message.ts';
import type { NameEntry } from './names.ts';
import type { Note } from './note.ts';
import type { Picture, Pictures } from './picture.ts';
import type { Name, Text, TextMetadata } from './text.ts';
import type { Work } from './work.ts';
import type { CopyEntry } from './work-copy.ts';

/** MARC relator codes that we print: author, editor, annotator, translator, author of introduction, illustrator. */
export type ContributorRole = 'aut' | 'edt' | 'ann' | 'trl' | 'aui' | 'ill';

export interface Contributor extends Name {
  role: ContributorRole;
  /** a group or institution, not a person */
  body?: boolean;
}

/** What is known of the book as a whole: title page, package document, PDF metadata, imprint. */
export interface Metadata {
  title: string;
  subtitle?: string;
  /** BCP 47 */
  language: string;
  contributors: Contributor[];
  publisher?: string;
  place?: string;
  /** ISO date; of a bare Markdown file also a year, a year and month, or '' where none is known */
  date: string;
  /** by format, without hyphens, check digit verified */
  isbn: { epub?: string; pdf?: string; print?: string };
  /** the same as the editor writes them, with hyphens; absent: not known */
  isbnWritten?: { epub?: string; pdf?: string; print?: string };
  description?: string;
  subjects: string[];
  series?: { name: string; number?: number };
  rights?: string;
  /** the edition's one colour, #rrggbb */
  colour: string;
  /** what a person found who evaluated the EPUB */
  accessibility?: Conformance;
}

/** A conformance claim of EPUB Accessibility 1.1, and who stands for it. */
export interface Conformance {
  /** "EPUB Accessibility 1.1 - WCAG 2.2 Level AA" */
  conformsTo: string;
  certifiedBy: string;
  credential?: string;
  /** address of the report */
  report?: string;
}

/** How a series of notes is marked. */
export interface NoteSeries {
  id: string;
  /** printed name, for example "Editor's notes" */
  label?: string;
  marks: 'numbers' | 'letters' | 'symbols';
  /** start again with each text, or run through the book */
  numbering: 'text' | 'book';
}

/** Millimetres. */
export interface Trim {
  width: number;
  height: number;
}

export type PressPreset = 'kdp' | 'ingram' | 'lulu' | 'offset';

/** none: page = trim and bleed; crop: crop marks; full: registration marks and a line of information besides */
export type PressMarks = 'none' | 'crop' | 'full';

/** What book.yaml asks of the file for the printer; what is not there comes from the preset, or is not done. */
export interface PrintSettings {
  preset?: PressPreset;
  /** mm */
  bleed?: number;
  marks?: PressMarks;
  /** blanks at the end make the number of pages a multiple of it */
  multipleOf?: 2 | 4 | 16;
  /** ICC profile of the printer: path below the edition's folder */
  icc?: string;
  /** where book.yaml says so, by key; `print` itself under '' */
  places: Record<string, Place>;
}

/** What book.yaml says of the cover that is printed. Without it none is made. */
export interface WrapSettings {
  /** of the block: one that the preset knows, or how thick a leaf of it is (mm) */
  paper?: { name: string } | { leaf: number };
  /** mm, as the printer says it */
  spine?: number;
  /** mm */
  bleed?: number;
  /** Markdown on the back; absent: the description */
  back?: string;
  /** false: the printer sets one */
  barcode: boolean;
}

/** What book.yaml asks of the covers; what is not there is set in type from the templates. */
export interface CoverSettings {
  /** picture of the front, for the e-book and for the printed cover: path below the edition's folder */
  image?: string;
  /** what it shows, and what is written on it, for those who do not see it */
  alt?: string;
  /** absent: no cover is printed */
  wrap?: WrapSettings;
  /** where book.yaml says so, by key; `cover` itself under '' */
  places: Record<string, Place>;
}

/** What pamphlets of single texts have beside the text. */
export interface PamphletSettings {
  /** what the pamphlets are called together; absent: the series of the book, or its title */
  series?: string;
  /** on the back, as it is */
  price?: string;
  /** Markdown on the back: where to get more */
  more?: string;
  /** where the notes stand */
  notes: 'foot' | 'end';
}

export interface TextEntry {
  text: string;
  role: 'introduction' | 'chapter' | 'afterword' | 'chronology' | 'abbreviations';
  pamphlet: boolean;
  place: Place;
}

/** The order of the book: texts, or parts that hold texts. */
export type OrderEntry = TextEntry | { part: string; texts: TextEntry[]; place: Place };

/**
 * Marks of received texts; their words never change. `keep`: what the source does, in its typographic form.
 */
export interface HouseStyle {
  /** which marks stand outside: us “ ‘ ’ ”, uk ‘ “ ” ’ */
  quotes: 'us' | 'uk' | 'keep';
  /** em: closed up; spaced-en: en dashes with spaces; keep: hyphens used as dashes take the source's usual dash */
  dashes: 'em' | 'spaced-en' | 'keep';
  /** sign: three stops become one character; spaced: with spaces about it within a sentence; keep: nothing */
  ellipses: 'sign' | 'spaced' | 'keep';
  /** en: the hyphen between two numbers becomes an en dash */
  ranges: 'en' | 'keep';
}

/** A section of the bibliography: the works that one of its conditions names, the rest where it has none. */
export interface BibliographySection {
  title: string;
  /** ids of works */
  keys?: string[];
  /** CSL types */
  types?: string[];
  keywords?: string[];
}

export interface BibliographySettings {
  title: string;
  /** each work with the places that cite it: notes in the EPUB, pages in print */
  places: boolean;
  /** a work stands in the first that it belongs to; one that belongs to none stands before them */
  sections: BibliographySection[];
}

/** Words of another language that texts and notes hold, and that are marked wherever they stand. */
export interface ForeignWords {
  /** BCP 47 */
  language: string;
  words: string[];
}

/** What the book trade wants to know besides. */
export interface TradeSettings {
  /** codes of Thema, the main one first; qualifiers begin with a figure */
  thema: string[];
  bisac: string[];
  audience?: 'general' | 'adult' | 'tertiary' | 'scholarly';
  status?: 'forthcoming' | 'active';
  prices: {
    form: 'print' | 'epub' | 'pdf';
    amount: number;
    currency: string;
    tax: 'included' | 'excluded';
  }[];
}

/** book.yaml, validated. */
export interface BookSettings extends Metadata {
  trim: Trim;
  /** where the trim is written; absent: nowhere */
  trimPlace?: Place;
  /** absent: nothing is asked */
  print?: PrintSettings;
  /** absent: nothing is asked */
  cover?: CoverSettings;
  /** absent: nothing is said */
  trade?: TradeSettings;
  /** absent: notes at the foot, nothing else */
  pamphlets?: PamphletSettings;
  order: OrderEntry[];
  notes: { series: NoteSeries[]; drafts: 'refuse' | 'omit' };
  citations: {
    /** name of a .csl file in templates/citations, without the ending */
    style: string;
    /** a work is cited in full once a book, or once a text */
    full: 'book' | 'text';
    ibid: boolean;
  };
  /** absent: titled Works Cited, without places and sections */
  bibliography?: BibliographySettings;
  /** false: names.yaml makes no index; absent: titled Index of Names */
  index?: { title: string } | false;
  /** absent: none */
  foreign?: ForeignWords[];
  /** dates before 14 February 1918 are Julian unless said otherwise */
  julian: boolean;
  /** absent: the defaults of schemas/book.ts */
  house?: HouseStyle;
  /** Markdown of the dedication page */
  dedication?: string;
  /** rule id -> reason; warnings and hints only */
  silence: Record<string, string>;
}

export interface Rights {
  holder: string;
  permission: 'granted' | 'public-domain' | 'pending';
  credit?: string;
  url?: string;
  /** ISO date */
  retrieved?: string;
}

/**
 * An editor's decision about lines of a source that a rule got wrong. `line` and `endLine` count from 1;
 * `words` are the first words of the line (at most eight), so that a changed source is noticed.
 */
export interface Decision {
  line: number;
  endLine?: number;
  words: string;
  is:
    | 'paragraph'
    | 'heading'
    | 'chapter'
    | 'quotation'
    | 'epigraph'
    | 'list'
    | 'label'
    | 'drop'
    | 'responses';
  reason?: string;
  place: Place;
}

/** A slip of the source, set right or marked. */
export interface Correction {
  line: number;
  from: string;
  /** the right words; absent: the slip stays and is marked [sic] */
  to?: string;
  reason?: string;
  place: Place;
}

/** A quotation that stands in a source, given back to a work of the library or told as without source. */
export interface Quotation {
  line: number;
  /** its first words, at most eight */
  words: string;
  /** key of the work; null: the source does not say, and the editor has not found it */
  work: string | null;
  /** of the work, as the source gives it or as the editor found it: "p. 17" */
  locator?: string;
  /** who is quoted, where no work is known */
  by?: string;
  place: Place;
}

/** The editor's decisions for one source: sources/<id>.yaml. */
export interface Recipe {
  id: string;
  /** file name in the sources folder */
  source: string;
  sha256: string;
  metadata: TextMetadata;
  rights: Rights;
  /** sections of this source that readers wrote: left out, or set as "Responses" */
  responses: 'drop' | 'set';
  decisions: Decision[];
  corrections: Correction[];
  /** absent: none */
  quotations?: Quotation[];
  place: Place;
}

/** An edition as it stands on disk, validated. Sources are not in it: they are given at build time. */
export interface Edition {
  id: string;
  /** folder, as messages name it; null for a bare Markdown file */
  folder: string | null;
  book: BookSettings;
  bookFile: string;
  recipes: Recipe[];
  /** Markdown written for the edition */
  texts: Text[];
  notes: Note[];
  library: Work[];
  /** where the key of each work stands, by key; absent: nowhere */
  workPlaces?: Record<string, Place>;
  /** names.yaml: who and what the edition speaks of */
  names: NameEntry[];
  /** words.txt: words that are spelled right though no dictionary has them; absent: none */
  words?: string[];
  /** works.yaml: which file of a works folder is a copy of which work; absent: none */
  copies?: CopyEntry[];
  /** the file that `print.icc` names, as it is; absent: none is named, or it cannot be read */
  icc?: { file: string; bytes: Uint8Array };
  /** the picture that `cover.image` names; absent: none is named, or it cannot be set */
  cover?: Picture;
  /** pictures that its texts name; absent: none */
  pictures?: Pictures;
  /** project's templates with the edition's own over them: path below templates/ -> content */
  templates: Record<string, string>;
  /** path below the edition's folder -> sha256 of every file that was read; `templates/…` is the one that was used */
  inputs: Record<string, string>;
}
