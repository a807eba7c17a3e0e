import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { openBook } from '../lint/book/open-book.ts';
import { lintBook } from '../lint/lint-book.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Bytes that a book may unpack to: more is an attack, or a library. */
const LARGEST = 1024 ** 3;

/** epubcheck-ts takes the landmark of an index for an index. */
const FALSE_ALARM = 'An "index" must contain one and only one "index-entry-list"';

/**
 * Findings of EPUBCheck's rules and of our own lint in any EPUB. `file` is its name in messages; the place is that within
 * the container. Information and usage hints of EPUBCheck are left out.
 */
export async function checkEpub(bytes: Uint8Array, file: string): Promise<Message[]> {
  const size = unpackedSize(bytes);
  if (size > LARGEST) {
    const what = `its files would take ${Math.round(size / 1024 ** 2)} MB`;
    return [finding('epub-too-large', what, { file, line: null, column: null })];
  }
  const book = openBook(bytes, file);
  const navigation = book?.navigation?.path ?? null;
  return [...(await validate(bytes, file, navigation)), ...(book === null ? [] : lintBook(book))];
}

async function validate(bytes: Uint8Array, file: string, navigation: string | null): Promise<Message[]> {
  // it waits for WebAssembly when it is loaded: the bundle, a script, can only import it so
  const { EpubCheck } = await import('@likecoin/epubcheck-ts');
  const { messages } = await EpubCheck.validate(bytes, {}, file);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .filter(({ message, location }) => location?.path !== navigation || !message.startsWith(FALSE_ALARM))
    .map(({ id, severity, message, location, suggestion }) => {
      const rule = severity === 'warning' ? 'epub-doubtful' : 'epub-invalid';
      const inside = location?.path ? `${file}!/${location.path}` : file;
      const place = { file: inside, line: location?.line ?? null, column: location?.column ?? null };
      return finding(rule, `${id}: ${message}`, place, suggestion);
    });
}
