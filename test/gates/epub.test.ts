import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packEpub } from '../../pipeline/epub/pack-epub.ts';
import { editionOptions } from '../epub/edition-options.ts';
import { madeUpBook } from '../epub/made-up-book.ts';
import { madeUpPages } from '../epub/made-up-pages.ts';
import { epubcheckFaults, hasEpubcheck } from './epub/epubcheck-faults.ts';

test.skipIf(!hasEpubcheck)(
  'EPUBCheck finds nothing (skipped where java or EPUBCheck is missing)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-epub-'));
    try {
      const book = madeUpBook();
      const { value } = await packEpub(book, editionOptions(madeUpPages(book), book));
      writeFileSync(join(folder, 'weir.epub'), value);
      expect(epubcheckFaults(join(folder, 'weir.epub'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
