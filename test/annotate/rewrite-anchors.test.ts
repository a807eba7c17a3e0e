import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendNotes, type NewNote } from '../../pipeline/build/anchor-append.ts';
import { type AnchorUpdate, rewriteAnchors } from '../../pipeline/build/anchor-rewrite.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/rewrite');

describe('a notes file is cut only where its anchors stand', () => {
  for (const name of readdirSync(FIXTURES)) {
    const read = (file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');
    const updates = () => JSON.parse(read('updates.json')) as AnchorUpdate[];
    test(name, () => {
      expect(rewriteAnchors(read('before.yaml'), updates())).toBe(read('after.yaml'));
    });
    test(`${name}, with CRLF`, () => {
      const crlf = (text: string) => text.replace(/\n/g, '\r\n');
      expect(rewriteAnchors(crlf(read('before.yaml')), updates())).toBe(crlf(read('after.yaml')));
    });
  }
  test('nothing to write leaves the bytes alone', () => {
    const content = readFileSync(join(FIXTURES, 'values/before.yaml'), 'utf8');
    expect(rewriteAnchors(content, [])).toBe(content);
  });
});

describe('notes are appended', () => {
  const note: NewNote = {
    id: 'new',
    series: 'editor',
    status: 'draft',
    support: 'from a test: to be checked',
    anchors: [{ quote: 'a', prefix: 'b', suffix: '', position: 3 }],
    body: 'Two\n\nparagraphs.\n',
  };
  const old = '{id: old, series: editor, anchor: x, body: y}';
  test.each([
    ['a new file', ''],
    ['an empty list', 'notes: []\n'],
    ['an empty value', '# head\nnotes:\n'],
    ['a list', `# head\nnotes:\n    - ${old}  # tail\n`],
    ['a list without indent or line end', `notes:\n- ${old}`],
    ['a list in brackets', `notes: [${old}]\n`],
  ])('to %s', (_, content) => {
    const written = appendNotes(content, [note]);
    const before = content.includes('old') ? parse(`- ${old}`) : [];
    expect(parse(written)).toEqual({ notes: [...before, note] });
    if (content.startsWith('#')) expect(written.startsWith(content.trimEnd())).toBe(true);
  });
});
