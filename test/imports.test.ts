import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const PIPELINE = resolve(import.meta.dirname, '../pipeline');

const base = ['model', 'diagnostics', 'xml', 'markdown'];
const stages = [
  'import',
  'normalize',
  'annotate',
  'names',
  'dates',
  'cite',
  'assemble',
  'render',
  'cover',
  'epub',
  'print',
  'pamphlet',
  'proof',
  'trade',
];

/** Which folder may import from which others, type imports included. A missing folder may import nothing. */
const ALLOWED: Record<string, string[]> = {
  model: [],
  diagnostics: ['model'],
  xml: [],
  markdown: ['model', 'diagnostics'],
  edition: base,
  ...Object.fromEntries(stages.map((stage) => [stage, base])),
  build: [...base, 'edition', ...stages],
  preview: [...base, 'edition', ...stages, 'build'],
  host: ['model'],
  cli: [...base, 'edition', ...stages, 'build', 'preview', 'host'],
};

const files = readdirSync(PIPELINE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(PIPELINE, name));

/** Relative imports of a file, resolved; `import type` and `import('…')` types count. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map((match) => resolve(dirname(file), match[1]));
}

const folderOf = (file: string) => relative(PIPELINE, file).split(sep)[0];

test('folders import only what the table allows', () => {
  const forbidden = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith(PIPELINE + sep))
      .filter((target) => folderOf(target) !== folderOf(file))
      .filter((target) => !(ALLOWED[folderOf(file)] ?? []).includes(folderOf(target)))
      .map((target) => `${relative(PIPELINE, file)} -> ${relative(PIPELINE, target)}`),
  );
  expect(forbidden).toEqual([]);
});

test('nothing outside pipeline/ is imported by path', () => {
  const outside = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !target.startsWith(PIPELINE + sep))
      .map((target) => `${relative(PIPELINE, file)} -> ${target}`),
  );
  expect(outside).toEqual([]);
});

test('no file imports itself by a way round', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) {
      const cycle = [...way.slice(way.indexOf(file)), file];
      cycles.push(cycle.map((step) => relative(PIPELINE, step)).join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
