import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SmallEdition, smallEdition } from '../build/small-edition.ts';
import { runHere } from '../cli/run-here.ts';
import { readSheets } from './read-sheets.ts';

let small: SmallEdition;
beforeAll(() => {
  small = smallEdition();
});

describe('a wrong command line: status 2', () => {
  test.each([
    ['a text that there is not', ['small/lom'], /no text lom: there are introduction, loom/],
    ['an edition that there is not', ['tiny/loom'], /tiny/],
    ['no edition at all', ['loom'], /neither a PDF nor EDITION\/TEXT/],
    ['notes elsewhere', ['small/loom', '--notes', 'margin'], /foot and end/],
  ])('%s', async (_, args, said) => {
    const root = join(small.edition, '..');
    const { status, stderr } = await runHere(['pamphlet', ...args, '--sources', small.sources], root);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });
});

test('without its source: a message, and nothing is written', async () => {
  const root = join(small.edition, '..');
  const { status, stdout } = await runHere(['pamphlet', 'small/loom', '--json'], root);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).messages.map(({ rule }: { rule: string }) => rule)).toContain(
    'sources-not-given',
  );
  expect(readdirSync(root).toSorted()).toEqual(['received', 'small']);
});

test('its pages, the sheets and the instructions; notes at the end', async () => {
  const root = join(small.edition, '..');
  const args = ['small/loom', '--sources', 'received', '--notes', 'end', '--out', 'out/loom.pdf', '--json'];
  const { status, stdout } = await runHere(['pamphlet', ...args], root);
  const { messages, files, pages, runs } = JSON.parse(stdout);
  expect(messages.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
  expect(files).toEqual(['out/loom-pages.pdf', 'out/loom.pdf', 'out/loom-assembly.pdf']);
  expect([pages, runs[0].sheets, runs[0].paper]).toEqual([8, 2, 'A4']);
  const read = await readSheets([readFileSync(join(root, 'out/loom-pages.pdf'))]);
  const words = read.map(({ texts }) => texts.map(({ text }) => text).join(' '));
  expect(words[0]).toContain('The Loom and the Ledger');
  // a text without `pamphlet: true` has no number in the series
  expect(words[0]).not.toMatch(/\d/);
  expect(words.findIndex((page) => page.includes('Nine working days'))).toBeGreaterThan(
    words.findIndex((page) => page.includes('stopped the looms')),
  );
});
