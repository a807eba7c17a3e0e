import { changeText } from '../edit/change-text.ts';

/** Writes a wrong offset at the end of the file. */
export const misleadCrossReference = (bytes: Uint8Array): Uint8Array =>
  changeText(bytes, /startxref\s+\d+/, (found) => found.replace(/\d+$/, '7'));
