import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPresets } from '../../../pipeline/print/press/read-presets.ts';
import { projectPresets } from './project-presets.ts';

const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const PROJECT = resolve(import.meta.dirname, '../../../templates/print/presets.yaml');

test('the project’s own presets: each value has a source, inner margins grow with the pages', () => {
  const { sources, presets } = projectPresets();
  expect(Object.keys(presets)).toEqual(['kdp', 'ingram', 'lulu', 'offset']);
  const named = Object.values(presets).flatMap((preset) =>
    [...JSON.stringify(preset).matchAll(/"source":"([^"]*)"/g)].map(([, source]) => source),
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
  for (const { inner } of Object.values(presets)) {
    const widths = Object.values(inner?.least ?? {});
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  }
});

// Each folder holds edit.json: what to replace in the project's presets, and what is to be said and where it stands.
test.each(readdirSync(FIXTURES))('%s is a message with its place and nothing else', (name) => {
  const { from, to, says } = JSON.parse(readFileSync(join(FIXTURES, name, 'edit.json'), 'utf8'));
  const good = readFileSync(PROJECT, 'utf8');
  const yaml = good.replace(from, to);
  expect(yaml).not.toBe(good);
  const { value, messages } = readPresets(yaml, 'presets.yaml');
  expect(value).toBeNull();
  const at = (line: number | null, column: number | null) =>
    yaml.split('\n')[(line ?? 1) - 1].slice((column ?? 1) - 1);
  expect(messages.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
    says.map(() => 'presets-invalid presets.yaml'),
  );
  for (const [index, [stands, message]] of says.entries()) {
    expect(messages[index].message).toBe(message);
    expect(at(messages[index].line, messages[index].column).startsWith(stands)).toBe(true);
  }
});
