import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packFiles } from '../epub/good-books/container.ts';
import { scholarlyBook } from '../epub/good-books/scholarly.ts';
import { run } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'pamphleteer-check-'));
const book = join(root, 'book.epub');
beforeAll(() => writeFileSync(book, packFiles(scholarlyBook())));
afterAll(() => rmSync(root, { recursive: true }));

const epubcheck = {
  checker: { checkerVersion: '4.2.6' },
  messages: [
    {
      ID: 'RSC-012',
      severity: 'ERROR',
      message: 'gone',
      locations: [{ path: 'OEBPS/a.xhtml', line: 3, column: 9 }],
    },
    { ID: 'OPF-027', severity: 'ERROR', message: 'Undefined property: "pageBreakSource".', locations: [] },
    { ID: 'ACC-008', severity: 'USAGE', message: 'a hint', locations: [] },
  ],
};

const ace = {
  'earl:assertedBy': { 'doap:release': { 'doap:revision': '1.4.6' } },
  assertions: [
    { 'earl:testSubject': { url: 'OEBPS/paket.opf' }, assertions: [] },
    {
      'earl:testSubject': { url: 'Texte/a.xhtml' },
      assertions: [
        { 'earl:test': { 'dct:title': 'image-alt' }, 'earl:result': { 'dct:description': 'no alt\nFix it' } },
      ],
    },
  ],
};

/** A folder with programs that write these reports; of a program without one nothing is written. */
function programs(name: string, reports: Record<string, { report: object | null; to: string }>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [program, { report, to }] of Object.entries(reports)) {
    const write = report === null ? 'echo it is broken' : `printf '%s' '${JSON.stringify(report)}' > ${to}`;
    writeFileSync(join(folder, program), `#!/bin/sh\n${write}\n`);
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

const TO_EPUBCHECK = '"$3"';
const TO_ACE = '"$4/report.json"';

async function check(path: string, ...options: string[]) {
  const { status, stdout } = await run(['check', book, '--json', ...options], { PATH: path });
  return { status, ...(JSON.parse(stdout) as { checkers: string[]; absent: string[]; messages: object[] }) };
}

test.skipIf(process.platform === 'win32')('EPUBCheck and Ace of the machine are heard', async () => {
  const path = programs('both', {
    epubcheck: { report: epubcheck, to: TO_EPUBCHECK },
    'ace-puppeteer': { report: ace, to: TO_ACE },
  });
  const { status, checkers, messages } = await check(path);
  expect(checkers).toEqual(['Pamphleteer', 'epubcheck-ts', 'EPUBCheck 4.2.6', 'Ace 1.4.6']);
  expect(messages).toMatchObject([
    {
      rule: 'epub-inaccessible',
      file: `${book}!/OEBPS/Texte/a.xhtml`,
      message: 'Ace 1.4.6: image-alt: no alt',
    },
    {
      rule: 'epub-invalid',
      file: `${book}!/OEBPS/a.xhtml`,
      line: 3,
      message: 'EPUBCheck 4.2.6: RSC-012: gone',
    },
  ]);
  expect(status).toBe(1);
});

test('what the machine lacks is named', async () => {
  const { status, checkers, absent } = await check(join(root, 'no-such-folder'));
  expect([status, checkers, absent]).toEqual([0, ['Pamphleteer', 'epubcheck-ts'], ['EPUBCheck', 'Ace']]);
});

test.skipIf(process.platform === 'win32')(
  'a program without a report is a hint, and can be left out',
  async () => {
    const path = programs('broken', { epubcheck: { report: null, to: '' }, ace: { report: {}, to: TO_ACE } });
    const broken = await check(path);
    expect(broken.status).toBe(0);
    expect(broken.messages).toMatchObject([
      { rule: 'checker-failed', message: 'Ace: its report has a form that is not known' },
      { rule: 'checker-failed', message: 'EPUBCheck: it is broken' },
    ]);
    expect(await check(path, '--built-in')).toMatchObject({ absent: [], messages: [] });
  },
);
