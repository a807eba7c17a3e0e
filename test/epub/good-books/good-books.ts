import { unzipSync } from 'fflate';
import { packEpub } from '../../../pipeline/epub/pack-epub.ts';
import { editionOptions } from '../edition-options.ts';
import { madeUpBook } from '../made-up-book.ts';
import { madeUpPages } from '../made-up-pages.ts';
import type { BookFiles } from './container.ts';
import { endnotesBook } from './endnotes.ts';
import { hiddenNotesBook } from './hidden-notes.ts';
import { scholarlyBook } from './scholarly.ts';

/** Books without a fault, of four shapes. */
export async function goodBooks(): Promise<Record<string, BookFiles>> {
  return {
    ours: await ourBook(),
    endnotes: endnotesBook(),
    'hidden notes': hiddenNotesBook(),
    scholarly: scholarlyBook(),
  };
}

/** What this program makes: notes at the end of each text, an NCX, `pageBreakSource`. */
async function ourBook(): Promise<BookFiles> {
  const book = madeUpBook();
  const { value } = await packEpub(book, editionOptions(madeUpPages(book), book));
  const utf8 = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(value)).map(([path, content]) => [
      path,
      path.endsWith('.woff2') ? content : utf8.decode(content),
    ]),
  );
}
