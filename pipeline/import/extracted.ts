import type { Decision } from '../model/edition.ts';
import type { TextMetadata } from '../model/text.ts';

/** How words are set apart within a paragraph. */
export type MarkKind = 'emphasis' | 'strong' | 'link';

/** A mark over a run of the extracted text. Offsets are UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
  kind: MarkKind;
  /** of a link: http or https */
  url?: string;
}

/** What a page or document holds and the extracted text does not. */
export interface LeftOut {
  /** names of the element and of the part of the page it stands in, such as `nav li` */
  element: string;
  /** its words, or what stood for them (the name of a picture); '' where it has none */
  words: string;
}

/** A kind of block that a format states; a format that marks some of them marks all of them. */
export type Stated = 'heading' | 'quotation' | 'list';

/** What a format says: its words as plain lines, and beside them what it states of their structure. */
export interface Extracted {
  /** one line a paragraph, blank lines between them, LF */
  text: string;
  /** what the format states of lines of `text`, in the form an editor would decide it */
  decisions: Decision[];
  /** the kinds of blocks that occur in it */
  states: Stated[];
  marks: Mark[];
  /** what the file says of itself; absent where it says nothing */
  metadata: Partial<TextMetadata>;
  leftOut: LeftOut[];
  /** line of the extracted text that is the title, if the format says so */
  titleLine: number | null;
  /** for Markdown, whose own lines and characters are what people know: where everything stood. */
  origin: Origin | null;
}

/** Where extracted text stood in the file it was taken from. */
export interface Origin {
  /** for each character of the extracted text its offset in the file; -1 for characters that were put in */
  from: Int32Array;
  /** the offset after it */
  to: Int32Array;
  /** for each line of the extracted text, from index 1, its first and last line in the file; 0 for blank lines */
  lines: [number, number][];
  /** characters of the file before its text: the front matter */
  front: number;
}
