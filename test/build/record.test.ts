import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, type Format } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { type SmallEdition, smallEdition } from './small-edition.ts';

/** The world without a browser: a record needs none. */
async function built({ edition: target, sources, out }: SmallEdition, formats: Format[]) {
  const { host } = makeContext(new AbortController().signal, true);
  const printer = () => Promise.reject(new Error('a browser was opened'));
  const report = await build({ ...host, printer }, { target, sources, out, final: false, formats });
  const read = (name: string) => readFileSync(join(out, 'small', name), 'utf8');
  return { report, read, hints: report.messages.filter(({ rule }) => rule === 'trade-incomplete') };
}

test('a record and a sheet, without a browser, listed in build.json; what is missing is told at book.yaml', async () => {
  const small = smallEdition();
  const { report, read, hints } = await built(small, ['metadata']);
  expect(report.artefacts).toEqual(['small/small-onix.xml', 'small/small-metadata.html', 'small/build.json']);
  expect(JSON.parse(read('build.json')).files).toEqual([
    'build.json',
    'small-metadata.html',
    'small-onix.xml',
  ]);
  expect(hints).toMatchObject([{ severity: 'hint', file: expect.stringContaining('book.yaml') }]);
  expect(hints[0].message).toContain('isbn.print, isbn.epub');
  const [onix, sheet] = [read('small-onix.xml'), read('small-metadata.html')];
  const again = await built(small, ['metadata']);
  expect([again.read('small-onix.xml'), again.read('small-metadata.html')]).toEqual([onix, sheet]);
});

test('facts of the pages: their number without blanks at the end, the spine of the printed cover', async () => {
  const small = smallEdition();
  small.change(
    'book.yaml',
    'trim: A5\n',
    'trim: A5\nprint: {multipleOf: 16}\ncover:\n  wrap: {spine: 7.5mm}\n',
  );
  const { report, read } = await built(small, ['metadata']);
  const pages = Number(/<ExtentType>11<\/ExtentType>\s*<ExtentValue>(\d+)/.exec(read('small-onix.xml'))?.[1]);
  expect(report.pages % 16).toBe(0);
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(report.pages);
  expect(read('small-metadata.html')).toContain('spine 7.5 mm');
});
