import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../pipeline/edition/json-schemas.ts';

const FOLDER = resolve(import.meta.dirname, '../../templates/schemas');

test('templates/schemas is what `npm run schemas` writes', () => {
  const stored = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);
  expect(Object.fromEntries(stored)).toEqual(jsonSchemas());
});

test('the schemas hold keys, types and choices', () => {
  const book = JSON.parse(jsonSchemas()['book.json']);
  expect(book.required.sort()).toEqual(['date', 'format', 'language', 'texts', 'title']);
  expect(book.additionalProperties).toBe(false);
  expect(book.properties.notes.properties.drafts.enum).toEqual(['refuse', 'omit']);
});
