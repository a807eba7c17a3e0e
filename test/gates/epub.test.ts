import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packEpub } from '../../pipeline/epub/pack-epub.ts';
import { editionOptions } from '../epub/edition-options.ts';
import { madeUpBook } from '../epub/made-up-book.ts';
import { madeUpPages } from '../epub/made-up-pages.ts';

/** Where Debian's package puts it. */
const JAR = '/usr/bin/epubcheck';
const present = existsSync(JAR) && spawnSync('java', ['-version']).status === 0;

interface Report {
  messages: { ID: string; message: string }[];
}

test.skipIf(!present)('EPUBCheck finds nothing (skipped where java or EPUBCheck is missing)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-epubcheck-'));
  try {
    const book = madeUpBook();
    const { value } = await packEpub(book, editionOptions(madeUpPages(book)));
    writeFileSync(join(folder, 'weir.epub'), value);
    const report = join(folder, 'report.json');
    // It exits with 1 where it found anything at all; the report says what.
    spawnSync('java', ['-jar', JAR, join(folder, 'weir.epub'), '--json', report]);
    const { messages } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    // Version 4 knows the rules of EPUB 3.2, which had no pageBreakSource.
    const real = messages.filter(
      ({ ID, message }) => !(ID === 'OPF-027' && message.includes('pageBreakSource')),
    );
    expect(real).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
