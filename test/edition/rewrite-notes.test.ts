import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { noteFingerprint } from '../../pipeline/edition/notes/note-fingerprint.ts';
import { type NoteUpdate, rewriteNotes } from '../../pipeline/edition/notes/rewrite-notes.ts';

const FOLDER = join(import.meta.dirname, 'rewritten');
const rewritten = (content: string, updates: NoteUpdate[]) => rewriteNotes(content, 'notes/t.yaml', updates);
const crlf = (text: string) => text.replace(/\n/g, '\r\n');

describe('a notes file is cut only where its values change', () => {
  for (const name of readdirSync(FOLDER)) {
    const read = (file: string) => readFileSync(join(FOLDER, name, file), 'utf8');
    const updates = () => JSON.parse(read('updates.json')) as NoteUpdate[];
    test(name, () => {
      const { value, messages } = rewritten(read('before.yaml'), updates());
      expect(messages).toEqual([]);
      expect(value?.left).toEqual([]);
      expect(value?.content).toBe(read('after.yaml'));
    });
    test(`${name}, with CRLF`, () => {
      expect(rewritten(crlf(read('before.yaml')), updates()).value?.content).toBe(crlf(read('after.yaml')));
    });
    test(`${name}, a second time nothing`, () => {
      const { value } = rewritten(read('after.yaml'), updates());
      expect(value).toEqual({ content: read('after.yaml'), changed: [], left: [] });
    });
  }
});

const NOTE = { id: 'a', series: 'editor', status: 'draft', anchor: 'x', body: 'Words.' } as const;
const FILE = `notes:\n  - {id: a, series: editor, status: draft, anchor: x, body: Words.}\n`;

describe('a change that is not made', () => {
  test('of a note that says something else by now: it stays, and comes back', () => {
    const was = noteFingerprint({ ...NOTE, body: 'Older words.' });
    const { value } = rewritten(FILE, [{ id: 'a', was, body: 'Newer words.' }]);
    expect(value).toMatchObject({ content: FILE, changed: [], left: [{ because: 'changed' }] });
    expect(value?.left[0].now).toMatchObject({ status: 'draft', body: 'Words.' });
  });
  test('is no conflict where the note says so already, or is as it was', () => {
    const was = noteFingerprint({ ...NOTE, body: 'Older words.' });
    expect(rewritten(FILE, [{ id: 'a', was, body: 'Words.' }]).value?.left).toEqual([]);
    const now = noteFingerprint({ ...NOTE, body: ' Words.\r\n' });
    expect(rewritten(FILE, [{ id: 'a', was: now, body: 'Newer.' }]).value?.changed).toEqual(['a']);
  });
  test.each<[string, NoteUpdate, string]>([
    ['of a note that is not there', { id: 'b', status: 'checked' }, 'unknown'],
    ['to a status that there is not', { id: 'a', status: 'done' as 'checked' }, 'invalid'],
    ['to no words', { id: 'a', body: ' \n' }, 'invalid'],
    ['to a character that no book can hold', { id: 'a', support: 'a\u0000b' }, 'invalid'],
  ])('%s', (_, update, because) => {
    const { value, messages } = rewritten(FILE, [update]);
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ content: FILE, changed: [], left: [{ id: update.id, because }] });
  });
  test('of a note twice, or of two notes of one id', () => {
    const twice = [
      { id: 'a', body: 'One.' },
      { id: 'a', body: 'Two.' },
    ];
    expect(rewritten(FILE, twice).value?.left).toMatchObject([{ because: 'invalid' }]);
    const doubled = FILE + FILE.split('\n')[1];
    expect(rewritten(doubled, [{ id: 'a', body: 'One.' }]).value).toMatchObject({ content: doubled });
  });
});

test.each([
  ['an alias', 'notes:\n  - {id: a, body: &b Words.}\n  - {id: c, body: *b}\n', 'yaml-alias'],
  ['a tag', 'notes:\n  - {id: a, body: !!str Words.}\n', 'yaml-tag'],
  ['tabs for indentation', 'notes:\n\t- id: a\n', 'yaml-syntax'],
  ['a fault of syntax', 'notes: [\n', 'yaml-syntax'],
  ['a key twice', 'notes:\n  - {id: a, body: Words., body: More.}\n', 'key-duplicate'],
])('%s: nothing is written', (_, content, rule) => {
  const { value, messages } = rewritten(content, [{ id: 'a', body: 'New.' }]);
  expect(value).toBeNull();
  expect(messages.map((message) => message.rule)).toContain(rule);
  expect(messages[0].line).toBeGreaterThan(0);
});

test('a line of a megabyte', () => {
  const long = 'word '.repeat(200_000).trim();
  const content = `notes:\n  - id: a\n    body: ${long}\n  - id: b\n    body: Words.\n`;
  const { value } = rewritten(content, [
    { id: 'a', body: `${long} more` },
    { id: 'b', status: 'checked' },
  ]);
  expect(parse(value?.content ?? '')).toEqual({
    notes: [
      { id: 'a', body: `${long} more` },
      { id: 'b', body: 'Words.', status: 'checked' },
    ],
  });
});

const WORDS = fc.array(
  fc.constantFrom(
    'a',
    'Ж',
    '“q”',
    '#x',
    ': ',
    '- ',
    '\n',
    '\n\n',
    '  ',
    '"',
    "'",
    '{',
    ']',
    '*b*',
    '&',
    '|',
    '\t',
    '1.',
    '…',
  ),
  { minLength: 1, maxLength: 12 },
);
const text = WORDS.map((words) => words.join('')).filter((value) => value.trim() !== '');
const line = text.map((value) => value.replace(/\s+/g, ' ').trim());
const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
const note = fc.record(
  {
    status: fc.constantFrom('draft', 'checked', 'approved'),
    by: line,
    support: line,
    signedOff: line,
    body: text,
    style,
    flow: fc.boolean(),
  },
  { requiredKeys: ['body', 'style', 'flow'] },
);
const change = fc.record(
  {
    status: fc.constantFrom('draft', 'checked', 'approved'),
    by: line,
    support: line,
    signedOff: line,
    body: text,
  },
  { requiredKeys: [] },
);

test('whatever is written: the file says what was wanted, and every comment is there', () => {
  const tidy = (value: unknown) =>
    String(value ?? '')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(note, change), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (pairs, windows) => {
        const notes = pairs.map(([one], at) => ({ id: `n${at}`, anchor: 'x', one }));
        const entries = notes.map(({ id, anchor, one: { style: type, flow, ...fields } }) => {
          const document = new Document({ id, anchor, ...fields });
          for (const key of ['by', 'support', 'signedOff', 'body']) {
            const node = document.get(key, true) as { type?: string } | undefined;
            if (node) node.type = type;
          }
          if (flow) (document.contents as { flow?: boolean }).flow = true;
          const [first, ...others] = document.toString().trimEnd().split('\n');
          return [
            `  # about ${id}`,
            `  - ${first}`,
            ...others.map((one) => (one === '' ? '' : `    ${one}`)),
          ].join('\n');
        });
        const written = `# head\nnotes:\n${entries.join('\n\n')}\n# tail\n`;
        const content = windows ? crlf(written) : written;
        const updates = pairs.map(([, one], at) => ({ id: `n${at}`, ...one })) as NoteUpdate[];
        const { value, messages } = rewritten(content, updates);
        expect(messages).toEqual([]);
        const now = parse(value?.content ?? '').notes as Record<string, unknown>[];
        for (const [at, [before, after]] of pairs.entries())
          for (const field of ['status', 'by', 'support', 'signedOff', 'body'] as const)
            expect(tidy(now[at][field] ?? (field === 'status' ? 'draft' : ''))).toBe(
              tidy(after[field] ?? before[field] ?? (field === 'status' ? 'draft' : '')),
            );
        const comments = (of: string) => of.match(/^ *# (?:head|tail|about n\d)\r?$/gm);
        expect(comments(value?.content ?? '')).toEqual(comments(content));
      },
    ),
    { numRuns: 200 },
  );
});
