import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importSource } from '../../pipeline/build/import-source.ts';
import { rebuildBytes } from '../../pipeline/normalize/decode/rebuild-bytes.ts';
import { docx, paragraph } from './docx.ts';

const TEXT =
  'The Two Books\n\nThe clerk kept one – “for the masters”.\n\nHe kept another for himself.\n\nBoth are lost.\n';
const PAGE = `<html><body><article>${'<p>Caf\u00e9 tables, \u0093they said\u0094, were never washed in that town.</p>'.repeat(6)}</article></body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

async function run(file: string, bytes: Uint8Array) {
  const { value, messages } = await importSource({ id: 'x', file, bytes }, null);
  return {
    value,
    worse: messages.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
    messages,
  };
}

describe('the bytes of a text can be had back whatever they are', () => {
  test.each([
    ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n')), []],
    ['a byte-order mark', utf8(`\ufeff${TEXT}`), []],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`), []],
    ['Latin-1', bytesOf(TEXT.replace(/[^\u0000-\u00ff]/g, '\u00e9')), []],
    ['control characters', utf8(TEXT.replace('clerk', 'cl\u0001erk')), ['invisible-characters']],
    ['zero-width characters', utf8(TEXT.replace('clerk', 'cl\u200berk')), ['invisible-characters']],
  ])('%s', async (_, bytes, expected) => {
    const { value, worse } = await run('a.txt', bytes);
    expect(value!.report.title).toBe('The Two Books');
    expect(worse).toEqual(expected);
    expect(rebuildBytes(value!.imported.ledger)).toEqual(bytes);
  });

  test('Markdown with CRLF', async () => {
    const bytes = utf8(
      '# Two *Books*\r\n\r\n> One &amp; another\r\n> is lost.\r\n\r\nSo it is.\r\n\r\nAnd was.\r\n',
    );
    const { value } = await run('a.md', bytes);
    expect(value!.report.structure.blockQuotations).toBe(1);
    expect(rebuildBytes(value!.imported.ledger)).toEqual(bytes);
  });
});

test('right-to-left text is kept', async () => {
  const { value } = await run('a.txt', utf8(`${TEXT}\nשלום עולם, נאמר שם.\n`));
  expect(JSON.stringify(value!.imported.text.body)).toContain('שלום עולם');
});

test('a page in windows-1252 is read as that, and it is said', async () => {
  const { value, messages } = await run('a.html', bytesOf(PAGE));
  expect(value!.imported.extracted).toContain('Café tables, “they said”');
  expect(messages.map(({ rule }) => rule)).toContain('text-encoding');
});

describe('what is no text is refused with a message', () => {
  test.each([
    ['a PNG as .txt', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'not-a-text'],
    [
      'binary data as .md',
      'a.md',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251),
      'not-a-text',
    ],
    ['a zip as .html', 'a.html', docx(''), 'not-a-text'],
    ['text as .docx', 'a.docx', utf8(TEXT), 'docx-broken'],
    ['an empty .docx', 'a.docx', new Uint8Array(), 'docx-broken'],
    ['half a .docx', 'a.docx', docx(paragraph('Words.')).subarray(0, 400), 'docx-broken'],
    [
      'a .docx with entities',
      'a.docx',
      docx('', { 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      'docx-too-large',
    ],
    ['a .docx too deep', 'a.docx', docx('<w:sdt>'.repeat(50_000)), 'docx-too-large'],
    ['a page too deep', 'a.html', utf8('<div>'.repeat(50_000)), 'html-too-large'],
    ['a page of signs', 'a.html', utf8('<'.repeat(300_000)), 'html-too-large'],
  ])('%s', async (_, file, bytes, rule) => {
    const { value, worse } = await run(file, bytes);
    expect(value).toBeNull();
    expect(worse).toEqual([rule]);
  });

  test('a zip bomb, honest or not about its size', async () => {
    const bomb = docx('', { 'word/document.xml': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] });
    expect((await run('a.docx', bomb)).worse).toEqual(['docx-too-large']);
    const lying = bomb.slice();
    // local header: signature PK 3 4, uncompressed size at byte 22, name at 30
    const at = Buffer.from(lying).lastIndexOf('PK\u0003\u0004');
    new DataView(lying.buffer).setUint32(at + 22, 100, true);
    expect((await run('a.docx', lying)).worse).toEqual(['docx-too-large']);
  });

  test('a large picture in a document is only named', async () => {
    const words = ['The Two Books', 'One is lost.', 'So is the other.', 'That is all.'].map((line) =>
      paragraph(line),
    );
    const picture = { 'word/media/large.png': [new Uint8Array(64 * 1024 * 1024), { level: 9 }] } as const;
    const { value } = await run('a.docx', docx(words.join(''), picture as never));
    expect(value!.imported.leftOut).toEqual([{ element: 'embedded file', words: 'media/large.png' }]);
  });
});

test('scripts of a page are neither run nor kept', async () => {
  const hostile = `<html><body><script>globalThis.ran = 1</script><article onload="globalThis.ran = 1">${'<p>An ordinary sentence of the article, with nothing in it.</p>'.repeat(9)}<img src="x" onerror="globalThis.ran = 1"><a href="javascript:ran()">link</a></article></body></html>`;
  const { value } = await run('a.html', utf8(hostile));
  expect('ran' in globalThis).toBe(false);
  expect(new TextDecoder().decode(value!.files[0].bytes)).not.toContain('javascript');
});

test.each(['a.txt', 'a.md', 'a.html'])('empty %s', async (file) => {
  expect((await run(file, new Uint8Array())).worse).toContain('empty-source');
});

test.each([
  ['one line of 5 MB', 'a.txt', 'word and more, '.repeat(333_334)],
  ['500,000 blank lines', 'a.txt', `A\n${'\n'.repeat(500_000)}B\n`],
  ['500,000 blank lines of Markdown', 'a.md', `A\n${'\n'.repeat(500_000)}B\n`],
])('%s', { timeout: 60_000 }, async (_, file, text) => {
  const { value } = await run(file, utf8(text));
  expect(value!.report.ledger.reconstructed).toBe(true);
});
