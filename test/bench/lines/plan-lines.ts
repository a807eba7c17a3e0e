import type { Plan } from '../../../pipeline/build/plan-build.ts';
import type { Trim } from '../../../pipeline/model/edition.ts';
import { breakParagraph } from '../../../pipeline/print/lines/break-paragraph.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import { pageFrame } from '../../../pipeline/print/sheet/page-frame.ts';
import { readSheet } from '../../../pipeline/print/sheet/read-sheet.ts';
import type { Sheet } from '../../../pipeline/print/sheet/schema.ts';
import { sheetFor } from '../../../pipeline/print/sheet/sheet-for.ts';
import type { Layout, Line, Paragraph } from '../../../pipeline/print/types.ts';

/** A paragraph as an edition sets it. */
export interface PlannedParagraph {
  paragraph: Paragraph;
  lines: Line[];
  /** of the text itself: no quotation, list or note */
  running: boolean;
}

/** Lays the pages of a planned book out again for a trim in which lines are so many millimetres, its margins in proportion. */
export async function planLines(
  { book, edition, fonts }: Plan,
  millimetres: number,
): Promise<{ layout: Layout; styles: Sheet['styles']; paragraphs: PlannedParagraph[] }> {
  const sheet = readSheet(edition.templates['print/sheet.yaml'] ?? '', 'sheet.yaml').value!;
  const { page, margins } = sheet;
  const share = millimetres / (page.width - margins.inner - margins.outer);
  const trim: Trim = { width: page.width * share, height: page.height * share };
  const shaper = await createShaper(fonts);
  // pages may be set twice, until references to them have settled: the last lines are the book's
  const set = new Map<string, PlannedParagraph>();
  const { styles } = sheetFor(sheet, trim);
  const frame = pageFrame(sheet, trim);
  const breakLines = (paragraph: Paragraph) => {
    const lines = breakParagraph(paragraph, shaper);
    const running =
      paragraph.align === 'justify' &&
      paragraph.measure === frame.measure &&
      paragraph.runs[0]?.size === styles.body.size;
    set.set(paragraph.id, { paragraph, lines, running });
    return { value: lines, messages: [] };
  };
  const { value: layout } = setPages(book, { trim, sheet, shaper, fonts, breakLines });
  return { layout, styles, paragraphs: [...set.values()] };
}
