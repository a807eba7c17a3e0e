import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { ForeignWords, Metadata } from './edition.ts';
import type { Place } from './message.ts';
import type { Pictures } from './picture.ts';
import type { Name } from './text.ts';

export type SectionRole =
  | 'half-title'
  | 'title-page'
  | 'imprint'
  | 'dedication'
  | 'acknowledgments'
  | 'contents'
  | 'introduction'
  | 'part'
  | 'chapter'
  | 'afterword'
  | 'chronology'
  | 'abbreviations'
  | 'bibliography'
  | 'index'
  | 'colophon'
  // of pamphlets: notes that do not stand at the foot, the pages of the cover
  | 'notes'
  | 'cover-front'
  | 'cover-inside'
  | 'cover-back';

/** front matter has roman folios, body and back arabic ones */
export type Matter = 'front' | 'body' | 'back';

/** A note with its mark, ready to be set. */
export interface NumberedNote {
  /** unique in the book, safe as an XML id: `n-<text>_<note>` */
  id: string;
  /** `<text>/<note>`, as proof pages name it */
  key: string;
  series: string;
  mark: string;
  by?: string;
  status: 'draft' | 'checked' | 'approved';
  /** ids of its calls */
  calls: string[];
  /** where it is written: positions in its body are of that file */
  place?: Place;
  body: Root;
}

/** One section of the book, in reading order: one XHTML file of the EPUB, one run of pages. */
export interface Section {
  /** unique, safe as file name and XML id */
  id: string;
  role: SectionRole;
  matter: Matter;
  /** plain text, for navigation and contents; '' for nameless pages */
  title: string;
  subtitle?: string;
  authors: Name[];
  /** what stands above the text of right-hand pages */
  runningHead: string;
  /** first page: the next right-hand page, or just the next page */
  opens: 'right' | 'next';
  /** listed in the contents */
  listed: boolean;
  /** 0 for parts and sections outside them, 1 for texts within a part */
  depth: number;
  language: string;
  /** Markdown headnote, parsed */
  headnote?: Root;
  standfirst?: Root;
  body: Root;
  notes: NumberedNote[];
  /** id of the text it was made from */
  text?: string;
  /** the file that positions in its body are of; absent: they are of none */
  file?: string;
}

/** The whole book before it takes a form. */
export interface Book {
  /** edition id: base name of all artefacts */
  id: string;
  metadata: Metadata;
  /** what stands above the text of left-hand pages; absent: the title */
  head?: string;
  sections: Section[];
  /** ids of the series of notes, as they stand at the foot of a page; one that is not named stands below those */
  series?: string[];
  /** what `img[src]` may name; absent: none */
  pictures?: Pictures;
  /** words of other languages in its texts and notes; absent: none */
  foreign?: ForeignWords[];
}

/** An entry of the contents, with the headings below it. */
export interface TocEntry {
  /** id of the element it leads to */
  target: string;
  title: string;
  /** author line, for texts of several hands */
  authors?: string;
  matter: Matter;
  children: TocEntry[];
}

export interface RenderedNote extends Omit<NumberedNote, 'body'> {
  /** children are block elements (p, blockquote, ul, ol) */
  body: HastRoot;
}

/**
 * A section as an XHTML tree: what EPUB, print and proof pages are made from. Conventions in render/README.md.
 */
export interface RenderedSection extends Omit<Section, 'body' | 'notes' | 'headnote' | 'standfirst'> {
  /** block elements, the opening (author, title, headnote) first */
  body: HastRoot;
  notes: RenderedNote[];
}

export interface RenderedBook {
  id: string;
  metadata: Metadata;
  /** above the text of left-hand pages; absent: the title */
  head?: string;
  sections: RenderedSection[];
  /** ids of the series of notes, as they stand at the foot of a page; one that is not named stands below those */
  series?: string[];
  /** what `img[src]` may name; absent: none */
  pictures?: Pictures;
  toc: TocEntry[];
}

export type { Element };
