import type { FontFamily } from '../../model/host.ts';
import type { PageEntry } from '../../model/pages.ts';
import type { Press, PressBoxes } from '../press/press.ts';
import { compressed } from './file/compressed.ts';
import { textString } from './file/text-string.ts';
import { type Dict, dictionary, Indirect } from './file/value.ts';
import { writeFile } from './file/write-file.ts';
import type { BookFacts } from './metadata/book-facts.ts';
import { info } from './metadata/info.ts';
import { outputIntent } from './metadata/output-intent.ts';
import { xmpStream } from './metadata/xmp-stream.ts';
import { pageLabels } from './navigation/page-labels.ts';
import type { FinishedPage } from './pages/finished-page.ts';
import { pageResources } from './pages/page-resources.ts';
import { pageTree } from './pages/page-tree.ts';
import { type DrawnStamps, drawStamps } from './stamps/draw-stamps.ts';

/** A ten-thousandth of a point. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** Streams of operators; the same ones (marks are the same on most pages) are the same stream. */
function operatorStreams(): (operators: string) => Indirect {
  const known = new Map<string, Indirect>();
  return (operators) => {
    const found = known.get(operators);
    if (found) return found;
    const stream = new Indirect(compressed(dictionary({}), Buffer.from(operators, 'latin1')));
    known.set(operators, stream);
    return stream;
  };
}

/** A page for the printer: its boxes with the lower left corner of the paper as origin, its marks, nothing to click. */
function pressPage(
  page: FinishedPage,
  { trim, bleed, media }: PressBoxes,
  { operators, fonts }: DrawnStamps,
  stream: (operators: string) => Indirect,
): Dict {
  const [left, bottom] = media;
  const box = (edges: PressBoxes['trim']) =>
    edges.map((edge, index) => rounded(edge - (index % 2 === 0 ? left : bottom)));
  const isMoved = left !== 0 || bottom !== 0;
  const before = isMoved ? `q\n1 0 0 1 ${rounded(-left)} ${rounded(-bottom)} cm\n` : 'q\n';
  const isFramed = isMoved || operators !== '';
  return dictionary({
    Type: '/Page',
    MediaBox: box(media),
    BleedBox: box(bleed),
    TrimBox: box(trim),
    Resources: pageResources(page.resources, fonts, undefined),
    Contents: isFramed ? [stream(before), page.content, stream(`${operators}Q\n`)] : page.content,
  });
}

/** What is written. */
export interface PressBook {
  facts: BookFacts;
  pages: FinishedPage[];
  /** how its pages are labelled; null: not at all */
  folios: PageEntry[] | null;
}

/** Writes pages for the printer: PDF/X-4, without links and structure. */
export function writePress({ folios, facts, pages }: PressBook, press: Press, fonts: FontFamily): Uint8Array {
  const stamps = drawStamps(press, pages.length, fonts, 'Press');
  const stream = operatorStreams();
  const objects = pages.map(
    (page, index) => new Indirect(pressPage(page, press.boxes[index], stamps[index], stream)),
  );
  const catalog = dictionary({
    Type: '/Catalog',
    Pages: pageTree(objects),
    Lang: textString(facts.language),
    Metadata: xmpStream(facts, 'press'),
    OutputIntents: [outputIntent('GTS_PDFX', press.condition)],
    PageLabels: folios ? pageLabels(folios) : undefined,
  });
  return writeFile({
    version: '1.6',
    catalog: new Indirect(catalog),
    info: new Indirect(info(facts)),
    id: facts.id,
  });
}
