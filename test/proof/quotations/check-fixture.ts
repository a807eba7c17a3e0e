import { join } from 'node:path';
import { makeBook } from '../../../pipeline/build/make-book.ts';
import { readWorks } from '../../../pipeline/build/read-works.ts';
import { sortMessages } from '../../../pipeline/diagnostics/sort-messages.ts';
import { readEdition } from '../../../pipeline/edition/read-edition.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import {
  type CheckedQuotations,
  checkQuotations,
} from '../../../pipeline/proof/quotations/check-quotations.ts';
import { filesBelow, memoryFiles } from '../../edition/memory-files.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const TEMPLATES = join(import.meta.dirname, '../../../templates');

/** The quotations of a fixture's edition compared with its works. A case holds what differs from fixtures/base. */
export async function checkFixture(name: string): Promise<CheckedQuotations & { messages: Message[] }> {
  const contents = new Map([
    ...filesBelow(TEMPLATES, 'templates'),
    ...filesBelow(join(FIXTURES, 'base'), ''),
    ...filesBelow(join(FIXTURES, name), ''),
  ]);
  const files = memoryFiles(contents);
  const { value: edition, messages } = await readEdition(files, 'edition', { templatesFolder: 'templates' });
  if (edition === null) throw new Error(`${name}: book.yaml cannot be read`);
  const made = makeBook(edition, [], {});
  const works = await readWorks(files, 'works', edition);
  const { annotated } = made.value;
  const checked = checkQuotations({ edition, annotated, copies: works.value });
  return {
    ...checked.value,
    messages: sortMessages([...messages, ...made.messages, ...works.messages, ...checked.messages]),
  };
}
