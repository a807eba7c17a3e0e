import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a sheet: where it begins, in points, and how it stands. */
export interface SheetText {
  text: string;
  x: number;
  y: number;
  turned: boolean;
  /** points */
  size: number;
}

export interface ReadSide {
  width: number;
  height: number;
  texts: SheetText[];
}

/** What stands on each side of imposed sheets, read by a program that is not ours. */
export async function readSheets(chunks: Uint8Array[]): Promise<ReadSide[]> {
  const data = new Uint8Array(Buffer.concat(chunks));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sides: ReadSide[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): SheetText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, b, , , x, y] = item.transform;
      return [{ text: item.str, x, y, turned: a < 0, size: Math.hypot(a, b) }];
    });
    sides.push({ width, height, texts });
  }
  await document.destroy();
  return sides;
}
