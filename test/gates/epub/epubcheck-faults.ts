import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package puts it. */
const JAR = '/usr/bin/epubcheck';

export const hasEpubcheck: boolean = existsSync(JAR) && spawnSync('java', ['-version']).status === 0;

interface Report {
  messages: { ID: string; message: string }[];
}

/** What EPUBCheck finds in a file, but for the one rule that its version 4 has from EPUB 3.2, before pageBreakSource. */
export function epubcheckFaults(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-epubcheck-'));
  try {
    const report = join(folder, 'report.json');
    // It exits with 1 where it found anything at all; the report says what.
    spawnSync('java', ['-jar', JAR, file, '--json', report]);
    const { messages } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return messages
      .filter(({ ID, message }) => !(ID === 'OPF-027' && message.includes('pageBreakSource')))
      .map(({ ID, message }) => `${ID}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
