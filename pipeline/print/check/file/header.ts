import { latin1 } from './cursor.ts';
import type { PdfFile } from './pdf-file.ts';

/** The version in the header, "1.7"; null where the header has none of that form. */
export function headerVersion({ bytes, headerOffset }: PdfFile): string | null {
  if (headerOffset < 0) return null;
  // the version ends with its line
  return /^%PDF-(\d\.\d)(?=[\r\n]|$)/.exec(latin1(bytes, headerOffset, headerOffset + 9))?.[1] ?? null;
}
