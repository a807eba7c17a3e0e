import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apparatusRules } from '../../../pipeline/diagnostics/catalogue/apparatus.ts';
import { checkFixture } from './check-fixture.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test('every rule has a good and a bad fixture', () => {
  const without = Object.keys(apparatusRules).filter(
    (rule) => !['good', 'bad'].every((name) => existsSync(join(FIXTURES, rule, `${name}.yaml`))),
  );
  expect(without).toEqual([]);
});

test.each(readdirSync(FIXTURES))('%s: told where it is wrong, and nothing else is', async (rule) => {
  const bad = await checkFixture(join(FIXTURES, rule, 'bad.yaml'));
  const places = bad.found.map(
    ({ rule, file, line, column }) => `${rule} ${file?.replace('edition/', '')}:${line}:${column}`,
  );
  expect(places).toEqual(bad.expected?.map(({ at }) => `${rule} ${at}`));
  bad.expected?.forEach(({ says }, index) => {
    expect(`${bad.found[index].message} ${bad.found[index].fix}`).toContain(says);
  });
  expect((await checkFixture(join(FIXTURES, rule, 'good.yaml'))).found).toEqual([]);
});
