import type { PdfFile } from '../file/pdf-file.ts';
import { textString } from '../file/text-string.ts';
import type { Dict } from '../file/value.ts';

/** True where one of these entries of a dictionary says something. */
export const hasText = (file: PdfFile, dict: Dict | null, ...keys: string[]): boolean =>
  keys.some((key) => (textString(file.get(dict, key)) ?? '').trim() !== '');
