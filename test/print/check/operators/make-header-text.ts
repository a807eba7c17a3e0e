import { changeText } from '../edit/change-text.ts';

/** Makes letters of the bytes above 127 behind the header. */
export const makeHeaderText = (bytes: Uint8Array): Uint8Array =>
  changeText(bytes, /(?<=^%PDF-1\.\d\s+%)[\x80-\xff]{4}/, () => 'text');
