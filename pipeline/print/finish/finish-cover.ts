import type { Press } from '../press/press.ts';
import { fontWidths } from './content/font-widths.ts';
import { rewriteObjects } from './content/rewrite-objects.ts';
import { openPrint } from './file/open-print.ts';
import type { FinishOptions } from './finish-pdf.ts';
import { bookFacts } from './metadata/book-facts.ts';
import { profileStream, screenColours } from './metadata/output-intent.ts';
import { finishPages } from './pages/finish-pages.ts';
import { writePress } from './write-press.ts';

export interface CoverFinish {
  /** what the browser printed: one page, whose upper left part is the sheet */
  printed: Uint8Array;
  /** points, bleed included */
  sheet: { width: number; height: number };
  press: Press;
  options: FinishOptions;
}

/** Makes a file for the printer (PDF/X-4) of a cover's sheet. The same bytes for the same input. */
export function finishCover({ printed, sheet, press, options }: CoverFinish): Uint8Array {
  const print = openPrint(printed);
  if (print.pages.length !== 1) throw new Error(`a cover was printed on ${print.pages.length} pages`);
  let profile: ReturnType<typeof profileStream> | undefined;
  const rgb = () => (profile ??= profileStream(screenColours()));
  const widths = fontWidths(new Map());
  const pages = finishPages(print.pages, {
    layout: { trim: sheet, stamps: [], drawings: [] },
    fonts: options.fonts,
    widths,
    isPicture: () => false,
    coloured: rewriteObjects(print.streams, rgb, widths),
    rgb,
  });
  const facts = bookFacts(options.metadata, options.producer, options.epoch);
  // not the book itself, and told apart from its file for the printer
  const cover = { ...facts, title: `${facts.title} (cover)` };
  return writePress({ folios: null, facts: cover, pages }, press, options.fonts);
}
