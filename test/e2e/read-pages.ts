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

/** Baselines nearer than this are one line: hyphens and leaders are not drawn by who draws the text. Points. */
const NEAR = 0.5;

function linesOf(pieces: Piece[], height: number): string[] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.filter(({ y }) => y > FOOT && y < height - HEAD)) {
    const line = lines.find(({ y }) => Math.abs(y - piece.y) < NEAR);
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map((line) =>
      line.pieces
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
}

const footOf = (pieces: Piece[]) =>
  pieces
    .filter(({ y }) => y <= FOOT)
    .map(({ text }) => text)
    .join('')
    .trim();
