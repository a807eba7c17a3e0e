import { changeText } from '../edit/change-text.ts';

/** Writes the header of PDF 2.0. */
export const claimPdf2 = (bytes: Uint8Array): Uint8Array =>
  changeText(bytes, /^%PDF-1\.\d/, () => '%PDF-2.0');
