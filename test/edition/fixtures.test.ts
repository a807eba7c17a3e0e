import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionRules } from '../../pipeline/diagnostics/catalogue/edition.ts';
import { catalogue } from '../../pipeline/diagnostics/catalogue.ts';
import { sortMessages } from '../../pipeline/diagnostics/sort-messages.ts';
import { readEdition } from '../../pipeline/edition/read-edition.ts';
import { filesBelow, memoryFiles } from './memory-files.ts';

/**
 * Each folder of fixtures/ holds the files in which an edition differs from fixtures/base, and expected.json: all that
 * is reported, so that a case also says that nothing else is. UPDATE_FIXTURES=1 writes expected.json anew.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;
const cases = readdirSync(FIXTURES).filter((name) => name !== 'base' && name !== 'project-templates');

async function messagesOf(name: string): Promise<string[]> {
  const contents = new Map([
    ...filesBelow(join(FIXTURES, 'project-templates'), 'templates'),
    ...filesBelow(join(FIXTURES, 'base'), 'edition'),
    ...filesBelow(join(FIXTURES, name), 'edition'),
  ]);
  contents.delete('edition/expected.json');
  if (name.startsWith('no-book')) contents.delete('edition/book.yaml');
  const { messages } = await readEdition(memoryFiles(contents), 'edition', { templatesFolder: 'templates' });
  return sortMessages(messages).map((found) => {
    const place = [found.file, found.line, found.column].filter((part) => part !== null).join(':');
    const own = found.fix === catalogue[found.rule as keyof typeof catalogue].fix ? '' : ` -> ${found.fix}`;
    return `${place} ${found.severity} ${found.rule}: ${found.message}${own}`;
  });
}

test.each(cases)('%s', async (name) => {
  const file = join(FIXTURES, name, 'expected.json');
  const found = await messagesOf(name);
  if (UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

/** Rules that need files which git or a map of names cannot hold; their tests are in the files named. */
const ELSEWHERE: Record<string, string> = {
  'file-too-large': 'files.test.ts',
  'file-unreadable': 'files.test.ts',
  'front-matter-ignored': 'read-markdown-file.test.ts',
};

test('every rule has a case', () => {
  const expected = cases.map((name) => readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')).join('');
  const missing = Object.keys(editionRules).filter(
    (rule) => !expected.includes(` ${rule}: `) && !Object.hasOwn(ELSEWHERE, rule),
  );
  expect(missing).toEqual([]);
  for (const [rule, file] of Object.entries(ELSEWHERE)) {
    const path = join(import.meta.dirname, file);
    expect(existsSync(path) && readFileSync(path, 'utf8').includes(`'${rule}'`)).toBe(true);
  }
});
