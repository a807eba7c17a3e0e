import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';

/** Where a font descriptor keeps the font itself, by format. */
const EMBEDDED = ['FontFile', 'FontFile2', 'FontFile3'];

/** Findings in any PDF: fonts that are missing or Type 3, no tags, no title or language. */
export async function checkPdf(bytes: Uint8Array, file: string): Promise<Message[]> {
  const place = { file, line: null, column: null };
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    return [finding('pdf-unreadable', `it cannot be read as a PDF: ${(error as Error).message}`, place)];
  }
  const messages = fontFaults(document).map(([rule, what]) => finding(rule, what, place));
  const { catalog } = document;
  if (!catalog.has(PDFName.of('StructTreeRoot')))
    messages.push(finding('pdf-untagged', 'there is no structure tree', place));
  const missing = [
    document.getTitle() ? '' : 'title',
    catalog.has(PDFName.of('Lang')) ? '' : 'language',
  ].filter(Boolean);
  if (missing.length > 0)
    messages.push(finding('pdf-no-title', `there is no ${missing.join(' and no ')}`, place));
  return messages;
}

function fontFaults(document: PDFDocument): ['pdf-type3-font' | 'pdf-font-not-embedded', string][] {
  const faults = new Map<string, 'pdf-type3-font' | 'pdf-font-not-embedded'>();
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const subtype = object.get(PDFName.of('Subtype'));
    // a composite font has its file with its descendant
    if (subtype === PDFName.of('Type0')) continue;
    const name =
      object.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? `object ${reference.objectNumber}`;
    if (subtype === PDFName.of('Type3')) faults.set(`${name} is a Type 3 font`, 'pdf-type3-font');
    else if (!isEmbedded(object)) faults.set(`${name} is not embedded`, 'pdf-font-not-embedded');
  }
  return [...faults].map(([what, rule]) => [rule, what]);
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return descriptor !== undefined && EMBEDDED.some((key) => descriptor.has(PDFName.of(key)));
}
