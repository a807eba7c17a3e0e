import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { makeBook } from '../../../pipeline/build/make-book.ts';
import { receiveSources } from '../../../pipeline/build/receive-sources.ts';
import { readEdition } from '../../../pipeline/edition/read-edition.ts';
import { loadDictionaries } from '../../../pipeline/host/load-dictionaries.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import { checkApparatus } from '../../../pipeline/proof/checks/check-apparatus.ts';
import { filesBelow, memoryFiles } from '../../edition/memory-files.ts';

const TEMPLATES = resolve(import.meta.dirname, '../../../templates');

/** The files that a fixture does not have itself. */
const BASE: Record<string, string> = {
  'book.yaml': `format: 1
title: The Mill
language: en-GB
date: 2026-11-22
contributors: [{name: Ada Harrow, role: edt}]
`,
  'texts/mill.md': '# The Mill\n\nThe mill stood by the river for a hundred years.\n',
};
/** of a source `received/loom.txt` */
const RECIPE = `source: loom.txt
sha256: ${'f'.repeat(64)}
authors: [Jo Hart]
rights: {holder: Jo Hart, permission: granted}
`;

interface Fixture {
  /** path below the edition's folder, or below `received/` -> content */
  files: Record<string, string>;
  /** `rule file:line:column`, and words that the message holds; absent: nothing is found */
  expected?: { at: string; says: string }[];
}

/** What the checks find in the edition of a fixture, and what they are to find. */
export async function checkFixture(
  path: string,
): Promise<{ found: Message[]; expected: Fixture['expected'] }> {
  const { files, expected = [] } = parse(readFileSync(path, 'utf8')) as Fixture;
  const contents = new Map<string, string | Uint8Array>(filesBelow(TEMPLATES, 'templates'));
  const received: Record<string, string> = files['received/loom.txt'] ? { 'sources/loom.yaml': RECIPE } : {};
  const all = { ...BASE, ...received, ...files };
  all['book.yaml'] += `texts: [mill${'sources/loom.yaml' in all ? ', loom' : ''}]\n`;
  for (const [name, content] of Object.entries(all))
    contents.set(name.startsWith('received/') ? name : `edition/${name}`, content);
  const memory = memoryFiles(contents);
  const { value: edition, messages } = await readEdition(memory, 'edition', { templatesFolder: 'templates' });
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (edition === null || errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors)}`);
  const sources = await receiveSources(memory, edition.recipes, 'received', () => {});
  const made = makeBook(edition, sources.value.texts, {});
  const { annotated, cited } = made.value;
  const said = [...sources.messages, ...made.messages];
  const dictionaries = await loadDictionaries();
  return { found: checkApparatus({ edition, annotated, cited, dictionaries, said }), expected };
}
