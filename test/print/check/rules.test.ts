import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdfARules } from '../../../pipeline/diagnostics/catalogue/pdf-a.ts';
import { pdfUaRules } from '../../../pipeline/diagnostics/catalogue/pdf-ua.ts';
import { pdfXRules } from '../../../pipeline/diagnostics/catalogue/pdf-x.ts';
import type { Rule } from '../../../pipeline/diagnostics/rule.ts';
import { aRules } from '../../../pipeline/print/check/rules/a.ts';
import { generalRules } from '../../../pipeline/print/check/rules/general.ts';
import { uaRules } from '../../../pipeline/print/check/rules/ua.ts';
import { xRules } from '../../../pipeline/print/check/rules/x.ts';
import { rulesTable } from './rules-table.ts';

const CHECK = join(import.meta.dirname, '../../../pipeline/print/check');

const STANDARDS: [folder: string, prefix: string, rules: object, entries: Record<string, Rule>][] = [
  ['ua', 'pdf-ua-', uaRules, pdfUaRules],
  ['a', 'pdf-a-', aRules, pdfARules],
  ['x', 'pdf-x-', xRules, pdfXRules],
];

describe.each(STANDARDS)('%s', (folder, prefix, rules, entries) => {
  const files = readdirSync(join(CHECK, 'rules', folder)).map((file) => file.replace(/\.ts$/, ''));
  test('a file a rule, named like it, and an entry in the catalogue', () => {
    expect(Object.keys(rules).sort()).toEqual(files.map((file) => prefix + file).sort());
    expect(Object.keys(entries)).toEqual(Object.keys(rules));
  });
  test('every entry names its standard, and every file the clause of its entry', () => {
    for (const [id, { reference = '' }] of Object.entries(entries)) {
      const [standard, clause] = /^(ISO \d+-\d+)(?:, ([\d.]+))?/.exec(reference)?.slice(1) ?? [];
      const text = readFileSync(join(CHECK, 'rules', folder, `${id.slice(prefix.length)}.ts`), 'utf8');
      expect(standard, id).toBeDefined();
      if (clause) expect(text, id).toMatch(new RegExp(`${clause.replaceAll('.', '\\.')}\\b`));
    }
  });
});

test('general rules have files too', () => {
  const files = readdirSync(join(CHECK, 'rules/general')).map((file) => `pdf-${file.replace(/\.ts$/, '')}`);
  expect(Object.keys(generalRules).sort()).toEqual(files.sort());
});

test('the README lists the rules as the catalogue has them', () => {
  expect(readFileSync(join(CHECK, 'README.md'), 'utf8')).toContain(`\n${rulesTable}\n`);
});

test('checks share no code with what makes the files', () => {
  const files = readdirSync(CHECK, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const outside = files.flatMap((file) => {
    const found = readFileSync(join(CHECK, file), 'utf8').matchAll(/from '(\.\.?\/[^']+)'/g);
    return [...found]
      .map(([, path]) => join(CHECK, file, '..', path))
      .filter((path) => !path.startsWith(CHECK) && !/pipeline\/(?:diagnostics|model)\//.test(path));
  });
  expect(outside).toEqual([]);
});
