import type { Metadata, TradeSettings, Trim } from '../model/edition.ts';

/** A form in which a book is sold. */
export type TradeForm = 'print' | 'epub' | 'pdf';

/** What the trade is told of a book. */
export interface TradeFacts {
  /** id of the edition */
  id: string;
  metadata: Metadata;
  trade: TradeSettings;
  trim: Trim;
  /** mm; null: not known */
  spine: number | null;
  /** of the printed book, without blanks at its end */
  pages: number;
  words: number;
  pictures: number;
  /** titles of what the contents list, from the first to the last */
  contents: string[];
  hasIndex: boolean;
  /** of the EPUB: a URN */
  identifier: string;
}

/** The forms that there are records of: print and EPUB, and the PDF where it has an ISBN, so is sold. */
export function formsOf({ metadata }: TradeFacts): TradeForm[] {
  return metadata.isbn.pdf === undefined ? ['print', 'epub'] : ['print', 'epub', 'pdf'];
}
