import type { Message, Outcome, Place } from '../../model/message.ts';
import type { Pictures } from '../../model/picture.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Line, Paragraph, Shaper } from '../types.ts';

/** What setting a section needs to know; `messages` collects what is found on the way. */
export interface Setting {
  sheet: Sheet;
  frame: PageFrame;
  shaper: Shaper;
  breakLines: (paragraph: Paragraph) => Outcome<Line[]>;
  /** id of the section, for messages */
  section: string;
  /** where the section, or the note that is being set, is written; its `file` is that of positions in the tree */
  place: Place;
  language: string;
  /** what an entry of the contents leads to: a part, a text, or a heading within one */
  leadsTo: (id: string) => 'part' | 'text' | 'head';
  /** the page number that a cross-reference to an id names, null where it stands on no page */
  folioOf: (id: string) => string | null;
  /** by what `img[src]` says */
  pictures: Pictures;
  /** ids of the series of notes in the order in which they stand at the foot of a page */
  series: string[];
  messages: Message[];
  /** gives keys that are unique in the book */
  key: () => string;
}
