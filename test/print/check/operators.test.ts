import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../../pipeline/print/check/check-pdf.ts';
import { aRules } from '../../../pipeline/print/check/rules/a.ts';
import { generalRules } from '../../../pipeline/print/check/rules/general.ts';
import { uaRules } from '../../../pipeline/print/check/rules/ua.ts';
import { xRules } from '../../../pipeline/print/check/rules/x.ts';
import { edit } from './edit/edit.ts';
import { type GoodFiles, goodFiles } from './good-files.ts';
import { MATRIX } from './matrix.ts';

/** What a good file is told all the same: that a file which claims nothing claims nothing. */
const TOLD: Record<keyof GoodFiles, string[]> = { digital: [], press: [], plain: ['pdf-claims-nothing'] };

type Operator = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const OPERATORS = readdirSync(join(import.meta.dirname, 'operators')).map((file) =>
  file.replace(/\.ts$/, ''),
);

async function operatorOf(name: string): Promise<Operator> {
  const found = (await import(`./operators/${name}.ts`)) as Record<string, Operator>;
  return Object.values(found)[0];
}

let good: GoodFiles;
beforeAll(async () => {
  good = await goodFiles();
});

async function rulesThatFire(bytes: Uint8Array): Promise<string[]> {
  const messages = await checkPdf(bytes, 'file.pdf');
  return [...new Set(messages.map(({ rule }) => rule))].sort();
}

describe('nothing is found in good files', () => {
  for (const kind of ['digital', 'press', 'plain'] as const) {
    test(kind, async () => expect(await rulesThatFire(good[kind])).toEqual(TOLD[kind]));
    test(`${kind}, written again by another program`, async () =>
      expect(await rulesThatFire(await edit(good[kind], () => {}))).toEqual(TOLD[kind]));
  }
});

describe('each fault is found by its rules and by no other', () => {
  test.each(MATRIX)('%s (%s)', async (name, kind, rules) => {
    const operator = await operatorOf(name);
    const before = Uint8Array.from(good[kind]);
    const changed = await operator(good[kind]);
    expect(good[kind]).toEqual(before);
    const told = rules.some((rule) => ['pdf-unreadable', 'pdf-encryption'].includes(rule)) ? [] : TOLD[kind];
    expect(await rulesThatFire(changed)).toEqual([...rules, ...told].sort());
  });
});

test('every operator is applied', () => {
  expect([...new Set(MATRIX.map(([name]) => name))].sort()).toEqual(OPERATORS.sort());
});

test('every rule is hit', () => {
  const rules = Object.keys({ ...generalRules, ...uaRules, ...aRules, ...xRules });
  const hit = new Set(MATRIX.flatMap(([, , found]) => found));
  expect(rules.filter((rule) => !hit.has(rule))).toEqual([]);
});
