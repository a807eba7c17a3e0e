import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalizeRules } from '../../pipeline/diagnostics/catalogue/normalize.ts';
import { rebuildBytes } from '../../pipeline/normalize/decode/rebuild-bytes.ts';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { ledgerTotals } from '../../pipeline/normalize/write/ledger-totals.ts';
import { textToMarkdown } from '../../pipeline/normalize/write/text-to-markdown.ts';

// A folder a rule, a case a file: -valid, -none and so on in the name say what it shows. Beside each text stands what
// is found in it, everything and nothing else, and below that the text as Markdown.
// UPDATE_FIXTURES=1 writes these anew; read the difference before you commit it.
const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;

const cases = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

function report(bytes: Uint8Array): string {
  const { value, messages } = normalize({ id: 'case', file: 'case.txt', bytes }, null);
  const found = [
    ...value.structure.items.map(
      ({ kind, line, endLine }) => `${kind} ${line}${line === endLine ? '' : `-${endLine}`}`,
    ),
    ...Object.entries(value.dropped).map(([rule, count]) => `dropped ${rule} ${count}`),
    ...value.works.map(({ work }) => `work ${JSON.stringify(work)}`),
    ...messages.map(({ rule, severity, line, message }) => `${severity} ${rule} ${line}: ${message}`),
    ...(value.text.metadata.biography ? [`biography ${value.text.metadata.biography}`] : []),
  ];
  return `${found.join('\n')}\n\n${textToMarkdown(value.text)}`;
}

describe.each(cases)('%s', (name) => {
  const bytes = readFileSync(join(FIXTURES, name));
  const golden = join(FIXTURES, name.replace(/\.txt$/, '.expected'));
  test('gives what is expected, and nothing else', () => {
    if (UPDATE) writeFileSync(golden, report(bytes));
    expect(report(bytes)).toBe(
      existsSync(golden) ? readFileSync(golden, 'utf8') : 'a file with what is expected',
    );
  });
  test('is accounted for to the last byte', () => {
    const { ledger } = normalize({ id: 'case', file: 'case.txt', bytes }, null).value;
    expect(Buffer.from(rebuildBytes(ledger)).equals(bytes)).toBe(true);
    expect(ledgerTotals(ledger).reconstructed).toBe(true);
  });
});

test('every folder is a rule, or says otherwise', () => {
  const folders = readdirSync(FIXTURES).filter((name) => name !== 'markup');
  expect(folders.filter((name) => !(name in normalizeRules))).toEqual([]);
});
