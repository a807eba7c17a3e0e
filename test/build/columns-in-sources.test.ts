import { expect, test } from 'vitest';
import { columnsInSources } from '../../pipeline/build/columns-in-sources.ts';
import { finding } from '../../pipeline/diagnostics/finding.ts';
import type { AnnotatedText } from '../../pipeline/model/note.ts';
import type { Ledger } from '../../pipeline/model/source.ts';
import { writtenText } from '../assemble/small-edition.ts';

const text = { ...writtenText('mill', 'Words.'), received: true, file: 'raw/mill.txt' };
const annotated: AnnotatedText[] = [{ text, body: text.body, notes: [] }];
const span = { from: 0, to: 0, as: 'kept' as const, rule: 'text', text: '' };
const ledgers: Record<string, Ledger> = {
  mill: {
    encoding: 'utf-8',
    byteOrderMark: false,
    lineEnds: { kind: 'lf' },
    spans: [
      { ...span, source: 'The Mill\n\nIt was alr' },
      { ...span, source: 'edy old, and old.\n' },
    ],
  },
};
const told = (what: string, line: number | null, column: number | null = null, file = 'raw/mill.txt') =>
  columnsInSources([finding('spelling', what, { file, line, column })], annotated, ledgers)[0].column;

test('words that stand once in their line of the source have their column', () => {
  expect(told('“alredy” is in no dictionary', 3)).toBe(8);
});

test('where words stand twice, not in the line, or in another file, there is none; one that is there stays', () => {
  expect(told('“old” is old', 3)).toBeNull();
  expect(told('“alredy” is in no dictionary', 1)).toBeNull();
  expect(told('“alredy” is in no dictionary', 9)).toBeNull();
  expect(told('“alredy” is in no dictionary', null)).toBeNull();
  expect(told('alredy', 3)).toBeNull();
  expect(told('“alredy” is in no dictionary', 3, null, 'texts/a.md')).toBeNull();
  expect(told('“alredy” is in no dictionary', 3, 2)).toBe(2);
});
