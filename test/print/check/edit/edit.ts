import { PDFDocument } from '@cantoo/pdf-lib';

/**
 * Opens a PDF with a library that has nothing in common with the checker, changes it, and writes it with a plain
 * cross-reference table. Everything that is not changed stays as it was.
 */
export async function edit(bytes: Uint8Array, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
