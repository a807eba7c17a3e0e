import { degrees, PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';

/** A page as some program may have made it. Lengths in points, boxes as left, bottom, right, top. */
export interface ForeignPage {
  /** as it is read, after rotation; its lower left corner is that of the trim */
  width: number;
  height: number;
  /** quarter turns clockwise that viewers give it */
  turns?: 0 | 1 | 2 | 3;
  /** the trim is so much smaller than the media box on every side, in the page's own space */
  margin?: number;
  /** says so as a TrimBox, or as a CropBox */
  box?: 'TrimBox' | 'CropBox';
  /** a BleedBox so much larger than the trim */
  bleed?: number;
  /** the page's unit in points */
  unit?: number;
  /** its content in several streams, one of them ends in the middle of a line */
  parts?: boolean;
}

/** From the corners of the trim, in points as the page is read. */
export const INSET = 24;

/**
 * A PDF whose page n says `n-sw` at INSET from its lower left corner and `n-ne` so far from its upper right one, upright as
 * it is read.
 */
export async function foreignPdf(pages: ForeignPage[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  pages.forEach(({ turns = 0, margin = 0, unit = 1, ...page }, index) => {
    const [width, height] = [page.width / unit, page.height / unit];
    const [across, up] = turns % 2 === 0 ? [width, height] : [height, width];
    const [left, bottom] = [margin + 100, margin + 50];
    const made = document.addPage([across, up]);
    // a media box that does not begin at the origin
    made.setMediaBox(100, 50, across + 2 * margin, up + 2 * margin);
    if (margin > 0 && page.box === 'CropBox') made.setCropBox(left, bottom, across, up);
    if (margin > 0 && page.box === 'TrimBox') made.setTrimBox(left, bottom, across, up);
    const { bleed } = page;
    if (bleed) made.setBleedBox(left - bleed, bottom - bleed, across + 2 * bleed, up + 2 * bleed);
    made.setRotation(degrees(90 * turns));
    if (unit !== 1) made.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit));
    const write = (text: string, x: number, y: number) => {
      // where the reader sees (x, y), in the page's own space
      const [ownX, ownY] = [
        [left + x, bottom + y],
        [left + across - y, bottom + x],
        [left + across - x, bottom + up - y],
        [left + y, bottom + up - x],
      ][turns];
      made.drawText(text, { x: ownX, y: ownY, size: 6 / unit, font, rotate: degrees(90 * turns) });
    };
    write(`${index + 1}-sw`, INSET / unit, INSET / unit);
    write(`${index + 1}-ne`, (page.width - INSET) / unit, (page.height - INSET) / unit);
    if (page.parts) split(document, index);
  });
  return document;
}

/** Cuts the content of a page into streams in the middle of an operator's operands. */
function split(document: PDFDocument, index: number): void {
  const { node } = document.getPage(index);
  const contents = node.normalizedEntries().Contents;
  const whole = contents?.asArray().map((ref) => String(document.context.lookup(ref)));
  const text = (whole ?? [])
    .map((stream) => /stream\n([\s\S]*)\nendstream/.exec(stream)?.[1] ?? '')
    .join('\n');
  const at = text.indexOf(' Tf');
  const parts = [text.slice(0, at), text.slice(at)].map((part) =>
    document.context.register(document.context.flateStream(part)),
  );
  node.set(PDFName.of('Contents'), document.context.obj(parts));
}

/** The bytes of a document; without object streams where these would hide what is to be damaged. */
export const bytesOf = (document: PDFDocument, plain = false): Promise<Uint8Array> =>
  document.save({ useObjectStreams: !plain, updateFieldAppearances: false });
