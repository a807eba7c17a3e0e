/**
 * What our mdast trees hold beyond the standard nodes.
 *
 * Blocks: `data.role` on a blockquote is `epigraph` or `verse`; on a paragraph `attribution` (who an epigraph is by),
 * `label` (a sub-heading within a quotation), `signature`, `standfirst`, and on the back of a pamphlet `price`, `more`. `data.lang` on any node is a BCP 47 tag.
 * Block: `figure`. Inlines: `noteCall`, `smallCaps`, `foreign`, `citation`, `workReference`, `crossReference`.
 */
import type { Data, Image, Literal, Paragraph, Parent, PhrasingContent, Table } from 'mdast';

export type BlockRole =
  | 'epigraph'
  | 'verse'
  | 'attribution'
  | 'label'
  | 'signature'
  | 'standfirst'
  | 'price'
  | 'more';

/** The place where a note is called. */
export interface NoteCall extends Literal {
  type: 'noteCall';
  /** id of the note, unique in the book */
  note: string;
  /** id of this call, unique in the book */
  call: string;
  /** the mark; filled in by assemble */
  value: string;
}

/** Words to be set in small capitals (lower-case letters become small capitals). */
export interface SmallCaps extends Parent {
  type: 'smallCaps';
  children: PhrasingContent[];
}

/** Raised figures: citations of styles that number works. */
export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

/** Words of another language, `data.lang`, that are set like those around them. */
export interface Foreign extends Parent {
  type: 'foreign';
  children: PhrasingContent[];
}

/** A citation as written: `[see @key, p. 12]`, `@key [p. 12]`. Literal source in `value`. cite replaces it. */
export interface Citation extends Literal {
  type: 'citation';
  /** only the author's name is meant: the citation itself stands in the note that is called after it */
  name?: boolean;
}

/** A link to a work in the bibliography. */
export interface WorkReference extends Parent {
  type: 'workReference';
  /** key of the work */
  work: string;
  /** id of its entry in the bibliography */
  target: string;
  children: PhrasingContent[];
}

/** `[words](note:<text>/<id>)`, `[](text:<id>)`: leads to a note or a text of the edition. */
export interface CrossReference extends Parent {
  type: 'crossReference';
  /** `page`: of a work to a note that cites it, made by assemble; print has the page for its words */
  kind: 'note' | 'text' | 'page';
  /** as written: `<text>/<note>`, `<note>` of the same text, or `<text>` */
  to: string;
  /** id of the element it leads to; filled in by assemble, '' where there is none */
  target: string;
  /** as written; where there were none, filled in by assemble */
  children: PhrasingContent[];
}

/** `Cited in notes 3, 5.`: the end of an entry of the bibliography; its references are of the kind `page`. */
export interface CitedPlaces extends Parent {
  type: 'citedPlaces';
  children: PhrasingContent[];
}

/** A picture, then its caption if it has one; or the caption of a table, then the table. */
export interface Figure extends Parent {
  type: 'figure';
  children: (Image | Paragraph | Table)[];
}

declare module 'mdast' {
  interface Data {
    role?: BlockRole;
    lang?: string;
    /** id of the block, unique in the book; given by assemble */
    id?: string;
  }
  interface PhrasingContentMap {
    noteCall: NoteCall;
    smallCaps: SmallCaps;
    superscript: Superscript;
    foreign: Foreign;
    citedPlaces: CitedPlaces;
    citation: Citation;
    workReference: WorkReference;
    crossReference: CrossReference;
  }
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
    noteCall: NoteCall;
    smallCaps: SmallCaps;
    superscript: Superscript;
    foreign: Foreign;
    citedPlaces: CitedPlaces;
    citation: Citation;
    workReference: WorkReference;
    crossReference: CrossReference;
  }
}

export type { Data };
