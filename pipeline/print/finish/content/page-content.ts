import { inflated } from '../file/compressed.ts';
import { itemsAt, streamAt } from '../file/resolve.ts';
import type { Dict } from '../file/value.ts';

/** The content of a page; of several streams one. */
export function pageContent(page: Dict): Uint8Array {
  const parts = itemsAt(page.get('Contents')).map((stream) => inflated(streamAt(stream)));
  if (parts.length === 1) return parts[0];
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}
