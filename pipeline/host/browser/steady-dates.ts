/** The dates in the Info dictionary that Chromium writes: the only bytes that differ from print to print. */
const DATE = /\/(?:CreationDate|ModDate) \(D:(\d{14})/g;

/** As many digits: nothing in the file moves. */
const EPOCH = '19700101000000';

/** Sets the dates of a fresh print to the start of 1970, in place; finishing writes the edition's own. */
export function steadyDates(pdf: Uint8Array): Uint8Array {
  // Info is Chromium's first object: far below 4096 bytes; text of the book is not looked at
  const head = Buffer.from(pdf.buffer, pdf.byteOffset, Math.min(pdf.byteLength, 4096));
  for (const match of head.toString('latin1').matchAll(DATE)) {
    head.write(EPOCH, match.index + match[0].length - EPOCH.length, 'latin1');
  }
  return pdf;
}
