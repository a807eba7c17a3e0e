import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text in one size; baseline in points from the lower left corner of the page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** A page as its text tells it, without anything that a build says of it. */
export interface PageText {
  label: string;
  pieces: Piece[];
  /** lines of the text block from top to bottom: running head and folio are not among them */
  lines: string[];
  /** what stands below the text block */
  foot: string;
}

/** Height of the foot in points: the text block ends 24 mm (68 points) above the edge, the folio stands below it. */
const FOOT = 56;
/** What stands higher is the running head: the text block begins 19 mm (54 points) below the upper edge. */
const HEAD = 50;

/** Reads every page with pdf.js. Throws where the document has no page labels. */
export async function readPages(document: PDFDocumentProxy): Promise<PageText[]> {
  const labels = await document.getPageLabels();
  if (labels === null) throw new Error('no page labels');
  const pages: PageText[] = [];
  for (const [index, label] of labels.entries()) {
    const page = await document.getPage(index + 1);
    const pieces: Piece[] = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str, x: item.transform[4], y: item.transform[5], size: item.transform[3] }]
        : [],
    );
    const [, , , height] = page.view;
    pages.push({ label, pieces, lines: linesOf(pieces, height), foot: footOf(pieces) });
  }
  return pages;
}

function linesOf(pieces: Piece[], height: number): string[] {
  const lines = new Map<number, string>();
  for (const { text, y } of pieces.filter((piece) => piece.y > FOOT && piece.y < height - HEAD))
    lines.set(y, (lines.get(y) ?? '') + text);
  return [...lines].toSorted(([a], [b]) => b - a).map(([, text]) => text.trim());
}

const footOf = (pieces: Piece[]) =>
  pieces
    .filter(({ y }) => y <= FOOT)
    .map(({ text }) => text)
    .join('')
    .trim();
