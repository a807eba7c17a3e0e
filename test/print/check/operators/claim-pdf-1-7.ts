import { changeText } from '../edit/change-text.ts';

/** Writes the header of PDF 1.7. */
export const claimPdf17 = (bytes: Uint8Array): Uint8Array =>
  changeText(bytes, /^%PDF-1\.\d/, () => '%PDF-1.7');
