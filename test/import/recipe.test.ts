import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importVerb } from '../../pipeline/cli/commands/import.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { UsageFault } from '../../pipeline/cli/usage-fault.ts';
import { readRecipeFile } from '../../pipeline/edition/recipes/read-recipe-file.ts';

const TEXT = `The Two Books

By Ada Harrow | March 4, 2021

The clerk kept one book for the masters, and it lay open on the desk for all to see.

The other he kept for himself, and nobody has found it to this day, though many looked.

He died in the third winter, and the sexton sold the desk for the price of a coat.
`;

let root: string;
let file: string;
let edition: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pamphleteer-import-'));
  file = join(root, 'Two_Books.txt');
  edition = join(root, 'edition');
  mkdirSync(edition);
  writeFileSync(file, TEXT);
});

const context = makeContext(new AbortController().signal, true);
const run = (given: string, options: Record<string, unknown> = {}) => importVerb(context, [given], options);
const recipe = () => join(edition, 'sources', 'two-books.yaml');
const rulesOf = ({ messages }: { messages: { rule: string }[] }) => messages.map(({ rule }) => rule);

describe('--edition', () => {
  test('writes a recipe that the edition can read', async () => {
    await run(file, { edition });
    const { value, messages } = await readRecipeFile(context.host.files, recipe());
    expect(messages).toEqual([]);
    expect(value).toMatchObject({
      id: 'two-books',
      source: 'Two_Books.txt',
      metadata: { title: 'The Two Books', authors: [{ name: 'Ada Harrow' }], date: '2021-03-04' },
      rights: { holder: 'unknown', permission: 'pending' },
    });
    expect(readdirSync(root).sort()).toEqual(['Two_Books.txt', 'edition']);
  });

  test('a second import changes nothing', async () => {
    await run(file, { edition });
    const before = readFileSync(recipe(), 'utf8');
    await run(file, { edition });
    expect(readFileSync(recipe(), 'utf8')).toBe(before);
  });

  test('what the editor wrote stays to the character; a new hash is told, a missing key added', async () => {
    await run(file, { edition });
    const written = readFileSync(recipe(), 'utf8');
    const edited = `# my own remark\n${written
      .replace('title: The Two Books', 'title:   "Both Books"   # shorter')
      .replace(
        /date:.*\n/,
        '',
      )}decisions:\n  - { line: 5, words: The clerk kept, is: heading }   # as he wished\n`;
    writeFileSync(recipe(), edited);
    const hash = /sha256: (\w+)/.exec(edited)![1];
    writeFileSync(file, `${TEXT}\nAnd that is all.\n`);
    const result = await run(file, { edition });
    const after = readFileSync(recipe(), 'utf8');
    expect(rulesOf(result)).toContain('recipe-refreshed');
    expect(after).not.toContain(hash);
    expect(after.replace(/sha256: \w+\ndate: 2021-03-04\n/, `sha256: ${hash}\n`)).toBe(edited);
    expect(result.json).toMatchObject({ title: 'Both Books', structure: { headings: 1 } });
  });

  test('a recipe that cannot be read, or is for another source, is not touched', async () => {
    mkdirSync(join(edition, 'sources'));
    for (const [content, rule] of [
      ['source: [Two_Books.txt', 'yaml-syntax'],
      [
        `source: other.txt\nsha256: ${'a'.repeat(64)}\nrights: {holder: A, permission: pending}\n`,
        'recipe-taken',
      ],
    ]) {
      writeFileSync(recipe(), content);
      expect(rulesOf(await run(file, { edition }))).toEqual([rule]);
      expect(readFileSync(recipe(), 'utf8')).toBe(content);
    }
  });
});

test('--out writes text, ledger, source and report; without it nothing is written', async () => {
  await run(file);
  expect(readdirSync(root).sort()).toEqual(['Two_Books.txt', 'edition']);
  const out = join(root, 'out');
  await run(file, { out });
  expect(readdirSync(out).sort()).toEqual([
    'Two_Books.ledger.json',
    'Two_Books.md',
    'Two_Books.report.txt',
    'Two_Books.source.json',
  ]);
  const spans = JSON.parse(readFileSync(join(out, 'Two_Books.ledger.json'), 'utf8')) as { source: string }[];
  expect(spans.map(({ source }) => source).join('')).toBe(TEXT);
  expect(readFileSync(join(out, 'Two_Books.report.txt'), 'utf8')).toMatch(/byline \(1\)\n {2}3: .*left out/);
});

test('a file is never written over its own source', async () => {
  const markdown = join(root, 'text.md');
  writeFileSync(markdown, TEXT);
  await expect(run(markdown, { out: root })).rejects.toThrow(UsageFault);
  expect(readFileSync(markdown, 'utf8')).toBe(TEXT);
});

test('a folder, a file that is not there and one of an unknown kind are wrong command lines', async () => {
  writeFileSync(join(root, 'a.pdf'), '%PDF-1.7');
  for (const given of [root, join(root, 'none.txt'), join(root, 'a.pdf')])
    await expect(run(given)).rejects.toThrow(UsageFault);
  await expect(run(file, { edition: join(root, 'none') })).rejects.toThrow(UsageFault);
});
