import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rgb } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImposeOptions, impose } from '../../pipeline/pamphlet/impose.ts';
import { parsePaper } from '../../pipeline/pamphlet/sheet/parse-paper.ts';
import { runCommand } from '../bench/run-command.ts';
import { bytesOf, foreignPdf } from '../pamphlet/foreign-pdf.ts';
import { type ReadSide, readSheets } from '../pamphlet/read-sheets.ts';
import { editionFonts } from '../print/lines/edition-fonts.ts';
import { hasTool } from './has-tool.ts';
import { hasPdfjam, pdfjam } from './pamphlet/pdfjam.ts';
import { readInk } from './pamphlet/read-ink.ts';
import { runTool } from './pdf/run-tool.ts';
import { syntaxFaults } from './pdf/syntax-faults.ts';

const MM = 72 / 25.4;
const A5 = { width: 148 * MM, height: 210 * MM };
const SIGNATURE = 16;
const MOST = 64;

const usual: ImposeOptions = {
  scheme: 'saddle',
  up: 2,
  signature: SIGNATURE,
  direction: 'ltr',
  flip: 'short',
  paper: null,
  scale: 'down',
  thickness: null,
  marks: new Set(),
  backCover: false,
  cover: false,
  manualDuplex: null,
  assembly: 'none',
  name: null,
  fonts: editionFonts(),
  producer: 'gate',
};

/** The pages of a side from left to right as one reads them, 0 for none; the sheet turned where its pages are. */
function pagesOf({ width, texts }: ReadSide): [number, number] {
  const starts = texts.filter(({ text }) => text.endsWith('-sw'));
  const turned = starts.some((one) => one.turned);
  const half = (right: boolean) => starts.find(({ x }) => x > width / 2 === (right !== turned));
  const number = (right: boolean) => Number.parseInt(half(right)?.text ?? '0', 10);
  return [number(false), number(true)];
}

const order = (sides: ReadSide[]) => sides.map(pagesOf);

describe.skipIf(!hasPdfjam)('the order of pdfjam (skipped without pdfjam and pdfpages)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-pdfjam-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sources: Uint8Array[] = [];
  const saddle: [number, number][][] = [];
  const signatures: [number, number][][] = [];

  const theirs = async (n: number, args: string[]) => {
    const to = join(folder, `${n}${args[0]}.pdf`);
    await pdfjam(['--landscape', '--paper', 'a4paper', ...args], join(folder, `${n}.pdf`), to);
    return order(await readSheets([readFileSync(to)]));
  };
  const ours = async (n: number, options: Partial<ImposeOptions>) => {
    const { value } = await impose(sources[n], `${n}.pdf`, { ...usual, ...options });
    return order(await readSheets(value?.files[0].chunks ?? []));
  };

  beforeAll(async () => {
    const numbers = Array.from({ length: MOST }, (_, index) => index + 1);
    for (const n of numbers) {
      sources[n] = await bytesOf(await foreignPdf(numbers.slice(0, n).map(() => A5)));
      writeFileSync(join(folder, `${n}.pdf`), sources[n]);
    }
    // two at a time: the machine has two cores
    const waiting = numbers.flatMap((n) => [
      async () => {
        saddle[n] = await theirs(n, ['--booklet', 'true']);
      },
      ...(n % SIGNATURE === 0
        ? [
            async () => {
              signatures[n] = await theirs(n, ['--signature', String(SIGNATURE)]);
            },
          ]
        : []),
    ]);
    const hand = async () => {
      for (let work = waiting.pop(); work; work = waiting.pop()) await work();
    };
    await Promise.all([hand(), hand()]);
  });

  test(`saddle stitch, 1 to ${MOST} pages`, async () => {
    for (let n = 1; n <= MOST; n++) expect([n, await ours(n, {})]).toEqual([n, saddle[n]]);
  });

  test(`signatures of ${SIGNATURE}, 1 to ${MOST} pages: the whole ones, and the rest as a booklet of its own`, async () => {
    for (let n = 1; n <= MOST; n++) {
      const whole = n - (n % SIGNATURE);
      const rest = (saddle[n % SIGNATURE] ?? []).map((pages) => pages.map((page) => page && page + whole));
      const expected = [...(signatures[whole] ?? []), ...rest];
      expect([n, await ours(n, { scheme: 'signatures' })]).toEqual([n, expected]);
    }
  });
});

describe.skipIf(!hasTool('pdftoppm'))('in ink (skipped without pdftoppm)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-ink-'));
  const at = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));
  const BLEED = 3;
  /** of SRA4: A5 pages side by side in its middle */
  const SHEET = { fold: 160, foot: 225 - 7.5, head: 7.5 };
  /** millimetres inside the trim at which each page has a line along each of its sides */
  const INSIDE = 0.3;

  /** Draws pages with a line along each side, and with `ground` a black one as far as their bleed. */
  async function sheet(pages: { bleed: number; ground: boolean }[], thickness: number | null) {
    const document = await foreignPdf(
      pages.map(({ bleed }) => ({ ...A5, margin: 30, box: 'TrimBox', bleed: bleed * MM })),
    );
    pages.forEach(({ bleed, ground }, index) => {
      const page = document.getPage(index);
      const { x, y, width, height } = page.getTrimBox();
      const far = { x: x - bleed * MM, y: y - bleed * MM };
      if (ground)
        page.drawRectangle({ ...far, width: width + 2 * bleed * MM, height: height + 2 * bleed * MM });
      const line = 0.3 * MM;
      page.drawRectangle({
        x: x + INSIDE * MM,
        y: y + INSIDE * MM,
        width: width - 2 * INSIDE * MM,
        height: height - 2 * INSIDE * MM,
        borderWidth: line,
        borderColor: rgb(0, 0, 0),
      });
    });
    const { value } = await impose(await bytesOf(document), 'in.pdf', {
      ...usual,
      paper: parsePaper('SRA4'),
      thickness,
    });
    writeFileSync(at('ink.pdf'), Buffer.concat(value?.files[0].chunks ?? []));
  }

  test.each([0, BLEED])(
    'bleed of %s mm: nothing of a trim area is cut off, with creep corrected too',
    async (bleed) => {
      const thickness = 0.4;
      const pages = Array.from({ length: 12 }, () => ({ bleed, ground: false }));
      await sheet(pages, thickness);
      for (const [depth, number] of [1, 3, 5].entries()) {
        const ink = readInk(at('ink.pdf'), number, at('ink'));
        const shift = depth * thickness;
        const { fold, foot, head } = SHEET;
        for (const [left, right] of [
          [fold - 148 + shift, fold + shift],
          [fold - shift, fold + 148 - shift],
        ]) {
          const middle = (left + right) / 2;
          expect(ink(left + INSIDE, 100)).toBe(true);
          expect(ink(right - INSIDE, 100)).toBe(true);
          expect(ink(middle, head + INSIDE)).toBe(true);
          expect(ink(middle, foot - INSIDE)).toBe(true);
          // the line is as thin as it was drawn: what is seen is no mark
          expect(ink(left + 6, 100)).toBe(false);
        }
      }
    },
  );

  test('a page with bleed beside one without: nothing of it on the other', async () => {
    await sheet(
      [{ bleed: BLEED, ground: true }, ...[2, 3, 4].map(() => ({ bleed: 0, ground: false }))],
      null,
    );
    const ink = readInk(at('ink.pdf'), 1, at('ink'));
    const { fold, head } = SHEET;
    expect([ink(fold + 1, 100), ink(fold + 147, 100)]).toEqual([true, true]);
    expect([ink(fold - 1, 100), ink(fold + 149, 100), ink(fold + 74, head - 1)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe.skipIf(!hasTool('qpdf'))('files of other programs (skipped without qpdf)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-foreign-'));
  const at = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const pages = Array.from({ length: 8 }, (_, index) => ({ ...A5, turns: (index % 4) as 0 | 1 | 2 | 3 }));
    writeFileSync(at('plain.pdf'), await bytesOf(await foreignPdf(pages)));
  });

  /** Imposes a file, has qpdf look at the sheets, and reads their order. */
  async function sheetsOf(name: string) {
    const { value, messages } = await impose(readFileSync(at(name)), name, usual);
    const rules = messages.map(({ rule }) => rule);
    if (value === null) return { rules, sheets: null, faults: [] };
    writeFileSync(at('sheets.pdf'), Buffer.concat(value.files[0].chunks));
    const sheets = order(await readSheets(value.files[0].chunks));
    return { rules, sheets, faults: syntaxFaults(at('sheets.pdf')) };
  }
  const qpdf = (...args: string[]) => {
    const { status, output } = runTool('qpdf', args);
    expect([status, output]).toEqual([0, '']);
  };
  const right = [
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ];

  test.each([
    ['linearized', ['--linearize']],
    ['object streams', ['--object-streams=generate']],
    ['no object streams, nothing packed', ['--object-streams=disable', '--stream-data=uncompress']],
    ['PDF 2.0', ['--force-version=2.0']],
  ])('%s', async (_, args) => {
    qpdf(...args, at('plain.pdf'), at('other.pdf'));
    expect(await sheetsOf('other.pdf')).toEqual({ rules: [], sheets: right, faults: [] });
  });

  const weak = ['--allow-weak-crypto', '--encrypt', '', 'owner'];
  test.each([
    ['RC4, 40 bits', [...weak, '40', '--']],
    ['RC4, 128 bits', [...weak, '128', '--']],
    ['AES, 128 bits', ['--encrypt', '', 'owner', '128', '--use-aes=y', '--']],
    ['AES, 256 bits', ['--encrypt', '', 'owner', '256', '--']],
    ['AES, 256 bits, object streams', ['--object-streams=generate', '--encrypt', '', 'owner', '256', '--']],
  ])('locked by its owner: %s', async (_, args) => {
    qpdf(...args, at('plain.pdf'), at('locked.pdf'));
    expect(await sheetsOf('locked.pdf')).toEqual({ rules: ['pdf-locked'], sheets: right, faults: [] });
  });
  test.each([
    ['with a password to open it', ['user', 'owner', '256', '--'], 'pdf-encrypted'],
    ['not to be printed', ['', 'owner', '256', '--print=none', '--'], 'pdf-not-to-print'],
  ])('%s', async (_, args, rule) => {
    qpdf('--encrypt', ...args, at('plain.pdf'), at('shut.pdf'));
    expect(await sheetsOf('shut.pdf')).toEqual({ rules: [rule], sheets: null, faults: [] });
  });

  test('a scan of 300 MB', async () => {
    const make = join(import.meta.dirname, '../bench/make-scan.ts');
    await runCommand(process.execPath, ['--import', 'tsx', make, at('scan.pdf'), '300', String(2 ** 20)]);
    const bin = join(import.meta.dirname, '../../pipeline/cli/bin.mjs');
    await runCommand(process.execPath, [
      bin,
      'pamphlet',
      at('scan.pdf'),
      '--scheme',
      'signatures',
      '--out',
      at('scan-sheets.pdf'),
    ]);
    expect(statSync(at('scan-sheets.pdf')).size / statSync(at('scan.pdf')).size).toBeLessThan(1.1);
    expect(syntaxFaults(at('scan-sheets.pdf'))).toEqual([]);
  });
});
