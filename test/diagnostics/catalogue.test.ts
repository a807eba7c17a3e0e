import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../../pipeline/diagnostics/catalogue.ts';
import type { Rule } from '../../pipeline/diagnostics/rule.ts';

const FOLDER = resolve(import.meta.dirname, '../../pipeline/diagnostics/catalogue');

test('every rule has one id, in kebab-case, and says what, why and what to do', async () => {
  const ids: string[] = [];
  for (const name of readdirSync(FOLDER)) {
    const parts = (await import(`${FOLDER}/${name}`)) as Record<string, Record<string, Rule>>;
    for (const rules of Object.values(parts)) ids.push(...Object.keys(rules));
  }
  expect(ids.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const [id, rule] of Object.entries<Rule>(catalogue)) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const part of [rule.summary, rule.why, rule.fix]) expect(part.length, id).toBeGreaterThan(5);
  }
});
