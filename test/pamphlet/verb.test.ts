import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from '../cli/run-here.ts';
import { bytesOf, foreignPdf } from './foreign-pdf.ts';

const MM = 72 / 25.4;
const root = mkdtempSync(join(tmpdir(), 'pamphleteer-pamphlet-'));
const at = (path: string) => join(root, path);
afterAll(() => rmSync(root, { recursive: true }));
beforeAll(async () => {
  const A5 = { width: 148 * MM, height: 210 * MM };
  writeFileSync(at('essay.pdf'), await bytesOf(await foreignPdf(Array.from({ length: 22 }, () => A5))));
  const A4 = { width: 210 * MM, height: 297 * MM };
  writeFileSync(at('letter.pdf'), await bytesOf(await foreignPdf(Array.from({ length: 4 }, () => A4))));
});

describe('a wrong command line: status 2, and nothing is written', () => {
  test.each([
    ['nothing there', ['none.pdf'], /none\.pdf/],
    ['no PDF', [import.meta.filename], /EDITION\/TEXT/],
    ['an unknown scheme', ['essay.pdf', '--scheme', 'origami'], /saddle, signatures/],
    ['an unknown sheet', ['essay.pdf', '--sheet', 'A44'], /A4.*320x450mm/],
    ['a signature of six', ['essay.pdf', '--signature', '6'], /multiple of four/],
    ['a signature of a saddle', ['essay.pdf', '--signature', '8', '--scheme', 'saddle'], /belongs to/],
    ['three a side', ['essay.pdf', '--up', '3'], /two pages a side, or four/],
    ['a cover of a mini-book', ['essay.pdf', '--scheme', 'mini', '--cover'], /--cover/],
    ['paper that is none', ['essay.pdf', '--paper', '80'], /80g/],
    ['bulk without weight', ['essay.pdf', '--bulk', '1.2'], /--paper/],
    ['a mark that there is not', ['essay.pdf', '--marks', 'fold,dog'], /dog/],
    ['another edge', ['essay.pdf', '--flip', 'left'], /short, long/],
    ['the PDF itself', ['essay.pdf', '--out', 'essay.pdf'], /the PDF itself/],
  ])('%s', async (_, args, said) => {
    const before = readFileSync(at('essay.pdf'));
    const { status, stdout, stderr } = await runHere(['pamphlet', ...args], root);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(readFileSync(at('essay.pdf'))).toEqual(before);
    expect(readdirSync(root).toSorted()).toEqual(['essay.pdf', 'letter.pdf']);
  });
});

test('--explain prints the order and writes nothing', async () => {
  const { status, stdout } = await runHere(['pamphlet', 'essay.pdf', '--explain'], root);
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    'saddle stitch: 22 pages and 2 blanks on 6 sheets of A4 (210 x 297 mm), 2 a side',
    'printed on both sides, flipped over the short edge, pages at 100 %',
    'sheet 1  front   ·   1',
    '         back    2   ·',
    'sheet 2  front  22   3',
    '         back    4  21',
  ]);
  expect(readdirSync(root).toSorted()).toEqual(['essay.pdf', 'letter.pdf']);
});

test('without --out beside the folder one calls from, named after the sheet', async () => {
  mkdirSync(at('here'));
  const { status, stdout } = await runHere(['pamphlet', '../essay.pdf', '--picture', '--json'], at('here'));
  expect(status).toBe(0);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({
    scheme: 'saddle',
    direction: 'ltr',
    pages: 22,
    messages: [],
    files: ['essay-A4.pdf', 'essay-A4-assembly.pdf', 'essay-A4-picture.svg'],
    runs: [{ part: 'whole', paper: 'A4', flip: 'short', scale: 1, creep: 0, sheets: 6, blanks: 2 }],
  });
  expect(told.runs[0].order[0]).toEqual({ front: [[null, 1]], back: [[2, null]] });
  expect(readdirSync(at('here')).toSorted()).toEqual(told.files.toSorted());
});

test('--out names all files, in a folder that is made', async () => {
  const args = ['--out', 'new/job.pdf', '--cover', '--manual-duplex', '--assembly', 'none'];
  const { status } = await runHere(['pamphlet', 'essay.pdf', ...args], root);
  expect(status).toBe(0);
  expect(readdirSync(at('new')).toSorted()).toEqual([
    'job-backs.pdf',
    'job-cover-backs.pdf',
    'job-cover-fronts.pdf',
    'job-fronts.pdf',
  ]);
});

test('pages that are made smaller are a hint; larger sheets than most have say what to do', async () => {
  const large = await runHere(['pamphlet', 'letter.pdf', '--explain'], root);
  expect([large.status, large.stdout]).toEqual([0, expect.stringContaining('--sheet A4')]);
  const small = await runHere(['pamphlet', 'letter.pdf', '--explain', '--sheet', 'A4', '--json'], root);
  expect(small.status).toBe(0);
  expect(JSON.parse(small.stdout).messages.map(({ rule }: { rule: string }) => rule)).toEqual([
    'pages-made-smaller',
  ]);
});

test('a file that cannot be read, and one that cannot be written: status 1 and a message', async () => {
  writeFileSync(at('here/none.pdf'), 'no PDF');
  const unreadable = await runHere(['pamphlet', 'none.pdf', '--json'], at('here'));
  expect(unreadable.status).toBe(1);
  expect(JSON.parse(unreadable.stdout).messages).toMatchObject([
    { rule: 'pdf-unreadable', file: 'none.pdf' },
  ]);
  mkdirSync(at('here/taken.pdf'));
  const unwritable = await runHere(['pamphlet', '../essay.pdf', '--out', 'taken.pdf'], at('here'));
  expect(unwritable.status).toBe(1);
  expect(unwritable.stderr).toContain('file-not-written');
  expect(readdirSync(at('here')).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(existsSync(at('here/taken.pdf'))).toBe(true);
});
