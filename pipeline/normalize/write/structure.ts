/** What a text is made of, as `import --json` reports it. */
export type ItemKind =
  | 'chapter'
  | 'heading'
  | 'paragraph'
  | 'blockQuotation'
  | 'epigraph'
  | 'list'
  | 'listItem'
  | 'authorNote'
  | 'lostNote'
  | 'reference'
  | 'response';

export interface Item {
  kind: ItemKind;
  /** first and last line in the source */
  line: number;
  endLine: number;
  /** 0 to 1 */
  confidence: number;
}

/** Counts are derived from items. */
export interface Structure {
  chapters: number;
  headings: number;
  /** of the running text, not those in quotations, lists and notes */
  paragraphs: number;
  blockQuotations: number;
  epigraphs: number;
  lists: number;
  listItems: number;
  authorNotes: number;
  lostNotes: number;
  /** works, not entries */
  references: number;
  /** comment sections */
  responses: number;
  items: Item[];
}
