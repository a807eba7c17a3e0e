/** The words of a build, as build.json keeps them so that two builds can be compared. */
export interface BuiltWords {
  texts: BuiltText[];
  notes: BuiltNote[];
}

export interface BuiltText {
  /** id of the section */
  id: string;
  title: string;
  /** folio of its first page; null where it has none */
  page: string | null;
  /** running text, a block each: the folio that it begins on, and its words without calls */
  blocks: [page: string | null, words: string][];
}

export interface BuiltNote {
  /** `<text>/<note>` */
  key: string;
  mark: string;
  status: string;
  page: string | null;
  words: string;
}
