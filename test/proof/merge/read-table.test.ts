import { expect, test } from 'vitest';
import { readTable } from '../../../pipeline/proof/merge/read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => {
  const { value, messages } = readTable(typeof text === 'string' ? utf8(text) : text, 'n.csv');
  return { rows: value, said: messages.map(({ rule, line, column }) => [rule, line, column]), messages };
};
const GOOD =
  'key,status,correction,fingerprint\r\nt/a,draft,,f1\r\nt/b,checked,"Two\nlines, ""quoted""",f2\r\n';
const rows = [
  {
    key: 't/a',
    status: 'draft',
    correction: '',
    fingerprint: 'f1',
    place: { file: 'n.csv', line: 2, column: null },
  },
  {
    ...{ key: 't/b', status: 'checked', correction: 'Two\nlines, "quoted"', fingerprint: 'f2' },
    place: { file: 'n.csv', line: 3, column: null },
  },
];

const utf16 = (text: string) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bytes);
};

test.each<[string, string | Uint8Array]>([
  ['as it was written', GOOD],
  ['with a byte-order mark', `\ufeff${GOOD}`],
  ['in UTF-16, as Excel saves Unicode text', utf16(GOOD)],
  ['with LF', GOOD.replace(/\r\n/g, '\n')],
  ['with semicolons, as Excel saves it in half of Europe', GOOD.replace(/,(?! )/g, ';')],
  ['with tabs', GOOD.replace(/,(?! )/g, '\t')],
  ['with headings in capitals and spaces', GOOD.replace('key,status', ' Key , STATUS')],
])('a table %s', (_, table) => {
  expect(read(table)).toEqual({ rows, said: [], messages: [] });
});

test('with the line sep= of Excel and an empty line, places are those of the file', () => {
  const { rows: found, said } = read(`sep=;\r\nkey;status;fingerprint\r\n;;\r\nt/a;draft;f1\r\n`);
  expect(found.map(({ key, place }) => [key, place.line])).toEqual([['t/a', 4]]);
  expect(said).toEqual([]);
});

test.each<[string, string | Uint8Array, [string, number | null, number | null][]]>([
  ['nothing', '', [['csv-unreadable', null, null]]],
  [
    'Latin-1',
    new Uint8Array([...utf8('key,status,fingerprint\nt/a,'), 0xe9, 0x2c, 0x66]),
    [['csv-unreadable', null, null]],
  ],
  [
    'a ZIP, as .xlsx is',
    new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80]),
    [['csv-unreadable', null, null]],
  ],
  [
    'a quotation mark that is not closed',
    'key,status,fingerprint\nt/a,"draft,f\nt/b',
    [['csv-unreadable', 2, null]],
  ],
  ['no fingerprints', 'key,status\nt/a,draft\n', [['csv-column-missing', 1, 1]]],
  ['no key', 'note,status,fingerprint\nx,draft,f\n', [['csv-column-missing', 1, 1]]],
  ['nothing that changes a note', 'key,fingerprint,page\nt/a,f,3\n', [['csv-column-missing', 1, 1]]],
  ['a column twice', 'key,status,status,fingerprint\nt/a,a,b,f\n', [['csv-column-duplicate', 1, 3]]],
])('%s is refused as a whole', (_, table, said) => {
  expect(read(table)).toMatchObject({ rows: [], said });
});

test('a line in which a quotation mark is not closed is the one where it opens, or where the file ends', () => {
  const { messages } = read('key,status,fingerprint\nt/a,draft,f\nt/b,"x"y,f\n');
  expect(messages).toMatchObject([{ rule: 'csv-unreadable', line: 3 }]);
});

test.each<[string, string, [string, number | null, number | null][], string[]]>([
  [
    'a foreign column',
    'key,status,fingerprint,my own\nt/a,draft,f,x\n',
    [['csv-column-unknown', 1, 4]],
    ['t/a'],
  ],
  ['too many cells', 'key,status,fingerprint\nt/a,draft,f,x\nt/b,draft,f\n', [['csv-row', 2, null]], ['t/b']],
  ['no key', 'key,status,fingerprint\n,draft,f\nt/b,draft,f\n', [['csv-row', 2, null]], ['t/b']],
  ['a note twice', 'key,status,fingerprint\nt/a,a,f\nt/b,b,f\nt/a,c,f\n', [['csv-row', 4, null]], ['t/b']],
])('%s: told, and the rest is read', (_, table, said, keys) => {
  const found = read(table);
  expect(found.said).toEqual(said);
  expect(found.rows.map(({ key }) => key)).toEqual(keys);
});

test('fewer cells than columns: those that are not there say nothing', () => {
  const { rows: found, said } = read('key,fingerprint,status,by\nt/a,f,draft\n');
  expect(said).toEqual([]);
  expect(found).toMatchObject([{ key: 't/a', status: 'draft' }]);
  expect(found[0].by).toBeUndefined();
});

test.each(['=1+1', '+x', ' =A1', '#NAME?', '#REF!', 'Err:509'])('the cell %j is no correction', (cell) => {
  const { rows: found, said } = read(`key,status,correction,fingerprint\nt/a,draft,${cell},f\n`);
  expect(said).toEqual([['csv-formula', 2, 3]]);
  expect(found[0].correction).toBeUndefined();
});

test.each([
  ["'=1+1", '=1+1'],
  ["''=x", "'=x"],
  ["'t is so", "'t is so"],
  ['- a list', '- a list'],
  ['@reed1919 says', '@reed1919 says'],
])('the cell %j says %j', (cell, words) => {
  const { rows: found, said } = read(`key,status,correction,fingerprint\nt/a,draft,"${cell}",f\n`);
  expect(said).toEqual([]);
  expect(found[0].correction).toBe(words);
});
