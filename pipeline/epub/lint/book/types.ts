import type { Message } from '../../../model/message.ts';

/** An element of a document of an EPUB, with where it stands. */
export interface EpubElement {
  /** as written, prefix included: `p`, `dc:title` */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (EpubElement | string)[];
  parent: EpubElement | null;
  /** of its start tag: UTF-16 units from the start of the document */
  from: number;
  /** place among all elements of the document */
  order: number;
}

/** An XML document of the container. */
export interface EpubDocument {
  /** within the container */
  path: string;
  text: string;
  root: EpubElement | null;
  /** in document order */
  elements: EpubElement[];
  /** the first element of each id */
  ids: Map<string, EpubElement>;
  /** where its lines begin */
  lines: number[];
  /** place in reading order; documents outside of the spine follow those in it */
  order: number;
}

export interface ManifestEntry {
  /** within the container; null where it lies outside of it */
  path: string | null;
  mediaType: string;
  properties: string[];
  element: EpubElement;
}

/** Where a link leads. */
export interface Target {
  path: string;
  /** null where the file is no document that was read */
  document: EpubDocument | null;
  /** null without a fragment, or where nothing bears that id */
  element: EpubElement | null;
  fragment: string;
}

/** A place where a note is called. */
export interface Call {
  document: EpubDocument;
  element: EpubElement;
  /** null where it leads to no note */
  note: NoteOfBook | null;
}

export interface NoteOfBook {
  document: EpubDocument;
  element: EpubElement;
  /** in reading order */
  calls: Call[];
  /** ways back, in the order they stand in */
  backlinks: EpubElement[];
}

/** A link of a list of the navigation document, or of the NCX. */
export interface NavigationEntry {
  document: EpubDocument;
  element: EpubElement;
  label: string;
  target: Target | null;
}

export interface PageMark {
  document: EpubDocument;
  element: EpubElement;
  /** '' where it says none */
  label: string;
}

/** An EPUB as the rules see it. */
export interface EpubBook {
  /** its name in messages */
  file: string;
  /** major version that the package claims */
  version: number;
  package: EpubDocument;
  manifest: ManifestEntry[];
  /** XHTML documents, those of the spine first, in reading order */
  documents: EpubDocument[];
  navigation: EpubDocument | null;
  ncx: EpubDocument | null;
  styles: EpubDocument[];
  /** names of all files in the container */
  files: Set<string>;
  calls: Call[];
  notes: NoteOfBook[];
  pages: PageMark[];
  /** entries of the navigation document: `toc`, `landmarks`, `page-list`; undefined where there is no such list */
  lists: Record<string, NavigationEntry[] | undefined>;
  /** where a link of a document leads; null for one that leaves the book or cannot be read */
  follow(from: EpubDocument, href: string): Target | null;
}

/** One rule of the lint: what it finds in a book. */
export type LintRule = (book: EpubBook) => Message[];
