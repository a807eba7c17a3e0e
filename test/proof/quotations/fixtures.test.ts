import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quotationRules } from '../../../pipeline/diagnostics/catalogue/quotations.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import type { CheckedQuotation, UnattributedPassage } from '../../../pipeline/model/proof.ts';
import { checkFixture } from './check-fixture.ts';

/**
 * Each folder of fixtures/ holds what differs from fixtures/base, and expected.json: all verdicts, passages and messages,
 * so that a case also says that nothing else is reported. UPDATE_FIXTURES=1 writes expected.json anew.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;
const cases = readdirSync(FIXTURES).filter((name) => name !== 'base');

function describeVerdict(one: CheckedQuotation): string {
  const where = [one.text, one.note].filter((part) => part !== undefined).join('/');
  const differences = one.differences?.map(({ quoted, copy }) => ` {${quoted}|${copy}}`).join('') ?? '';
  const by = [one.work, one.attributedBy, one.cited].filter((part) => part !== undefined).join(', ');
  return `${where}:${one.line} ${one.verdict} (${by}) “${one.words.replace(/\s+/g, ' ')}” at ${one.place ?? '–'}${differences}`;
}

const describePassage = (one: UnattributedPassage) =>
  `${one.text}:${one.line} ${one.work} “${one.words}” at ${one.place ?? '–'}`;

const describeMessage = ({ file, line, severity, rule, message }: Message) =>
  `${[file, line].filter((part) => part !== null).join(':')} ${severity} ${rule}: ${message}`;

test.each(cases)('%s', async (name) => {
  const file = join(FIXTURES, name, 'expected.json');
  const { quotations, unattributed, messages } = await checkFixture(name);
  const found = {
    quotations: quotations.map(describeVerdict),
    unattributed: unattributed.map(describePassage),
    messages: messages.map(describeMessage),
  };
  if (UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

/** Rules that need files which the folder cannot hold; their tests are in the files named. */
const ELSEWHERE: Record<string, string> = {
  'works-missing': 'read-works.test.ts',
  'works-empty': 'read-works.test.ts',
  'work-too-large': 'read-works.test.ts',
};

test('every rule has a case', () => {
  const expected = cases.map((name) => readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')).join('');
  const missing = Object.keys(quotationRules).filter(
    (rule) => !expected.includes(` ${rule}: `) && !Object.hasOwn(ELSEWHERE, rule),
  );
  expect(missing).toEqual([]);
  for (const [rule, file] of Object.entries(ELSEWHERE)) {
    const path = join(import.meta.dirname, file);
    expect(existsSync(path) && readFileSync(path, 'utf8').includes(`'${rule}'`)).toBe(true);
  }
});
