import { finding } from '../diagnostics/finding.ts';
import type { Message } from '../model/message.ts';

/** A book of a million words is about 6 MB: three times that was not written by one author. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The message that a source is larger than any text, or null. */
export function tooLarge(path: string, bytes: Uint8Array): Message | null {
  if (bytes.length <= MOST_BYTES) return null;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  return finding('source-too-large', `${path} has ${megabytes} MB`, { file: path, line: null, column: null });
}
