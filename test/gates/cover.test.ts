import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { checkPdf } from '../../pipeline/print/check/check-pdf.ts';
import { smallEdition } from '../build/small-edition.ts';
import { hasTool } from './has-tool.ts';

const X4CHECK = resolve(import.meta.dirname, '../../../shared/checks/x4check.py');
const ISBN = '9783161484100';

const CASES = {
  kdp: ['print: {preset: kdp}', '{paper: cream}'],
  ingram: ['print: {preset: ingram}', '{spine: 12mm}'],
  lulu: ['print: {preset: lulu}', '{}'],
  offset: ['print: {preset: offset}', '{paper: {grams: 90, bulk: 1.5}}'],
  full: ['print: {preset: offset, marks: full}', '{spine: 20mm}'],
} as const;

const said = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });

describe.each(Object.entries(CASES))('the printed cover, %s', (_, [print, wrap]) => {
  let file: string;
  beforeAll(async () => {
    const small = smallEdition();
    small.change(
      'book.yaml',
      'trim: A5\n',
      `trim: A5\nisbn: {print: ${ISBN}}\n${print}\ncover:\n  wrap: ${wrap}\n`,
    );
    const { host } = makeContext(new AbortController().signal, true);
    const { edition: target, sources, out } = small;
    await build(host, { target, sources, out, final: false, formats: ['cover'] });
    file = join(out, 'small/small-cover.pdf');
  });

  test('our own checks of PDF/X-4', async () =>
    expect(await checkPdf(readFileSync(file), 'cover')).toEqual([]));

  test.skipIf(!hasTool('qpdf'))('qpdf --check', () => expect(said('qpdf', '--check', file).status).toBe(0));

  test.skipIf(!existsSync(X4CHECK) || !hasTool('qpdf'))('x4check.py', () => {
    const tidy = `${file}-tidy.pdf`;
    said('qpdf', '--deterministic-id', file, tidy);
    const { stdout, status } = said('python3', X4CHECK, tidy);
    expect([stdout.includes('FAIL []'), status]).toEqual([true, 0]);
  });

  test.skipIf(!hasTool('pdffonts'))('no fonts: all type is outlines', () => {
    expect(said('pdffonts', file).stdout.trim().split('\n')).toHaveLength(2);
  });

  test.skipIf(!hasTool('zbarimg') || !hasTool('pdftoppm'))('a scanner reads the ISBN', () => {
    said('pdftoppm', '-r', '150', '-png', '-singlefile', file, file);
    expect(said('zbarimg', '-q', `${file}.png`).stdout.trim()).toBe(`EAN-13:${ISBN}`);
  });
});
