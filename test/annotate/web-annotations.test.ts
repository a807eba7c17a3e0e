import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAnchors } from '../../pipeline/annotate/check-anchors.ts';
import { exportNotes } from '../../pipeline/build/anchor-export.ts';
import { importNotes } from '../../pipeline/build/anchor-import.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Note } from '../../pipeline/model/note.ts';
import type { Text } from '../../pipeline/model/text.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/web');
const place = { file: 'notes/mill.yaml', line: 1, column: 1 };

const MILL: Text = {
  id: 'mill',
  file: 'mill.md',
  received: false,
  metadata: { title: 'Mill', authors: [], date: null },
  body: parseMarkdown(
    'The mill at the river ground *corn* for the whole valley until the dam broke in spring. Nobody mended it.\n\n' +
      'The miller moved to the town, and the wheel stood still for nine years.\n\n' +
      'When the bridge was built the carters came back, and the noise of the market.',
    { file: 'mill.md', line: 1 },
  ).value,
};

describe('annotations of a file become draft notes, faults are told at their place', () => {
  const names = readdirSync(FIXTURES).filter((name) => !name.endsWith('.expected.json'));
  test.each(names)('%s', (name) => {
    const json = readFileSync(join(FIXTURES, name), 'utf8');
    const { value, messages } = importNotes(json, name, { text: MILL, notes: [], series: 'editor' });
    const expected = readFileSync(join(FIXTURES, name.replace('.json', '.expected.json')), 'utf8');
    expect({
      notes: value.map(
        ({ id, anchors, body, support }) => `${id}: “${anchors[0].quote}” ${body} (${support})`,
      ),
      messages: messages.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`),
    }).toEqual(JSON.parse(expected));
  });
});

const note = (id: string, quotes: string[]): Note => ({
  id,
  text: 'mill',
  series: 'editor',
  status: 'checked',
  anchors: quotes.map((quote) => ({ quote, place })),
  body: `Of ${id}.\n`,
  bodyPlace: place,
  place,
});

describe.each(['w3c', 'hypothesis'] as const)('%s', (format) => {
  const notes = [note('long', ['The mill … the dam broke']), note('two', ['the wheel', 'the market'])];
  const json = () => exportNotes('edition', [MILL], checkAnchors(MILL, notes), format);
  test('goes out and comes in with the same lemmas', () => {
    const { value, messages } = importNotes(json(), 'out.json', { text: MILL, notes: [], series: 'editor' });
    expect(messages).toEqual([]);
    expect(value.map(({ body }) => body)).toEqual(notes.map(({ body }) => body));
    const again = value.map((made, index) => ({
      ...notes[index],
      anchors: made.anchors.map((anchor) => ({ ...anchor, place })),
    }));
    const lemmas = (of: Note[]) => checkAnchors(MILL, of).map(({ lemma }) => lemma);
    expect(lemmas(again)).toEqual(lemmas(notes));
    expect(checkAnchors(MILL, again).every(({ fresh }) => fresh === null)).toBe(true);
  });
  test('what is in the notes already is not taken in twice', () => {
    const { value, messages } = importNotes(json(), 'out.json', { text: MILL, notes, series: 'editor' });
    expect(value).toEqual([]);
    expect(messages.map(({ rule }) => rule)).toEqual(['web-annotation-skipped', 'web-annotation-skipped']);
  });
  test('a note that is not found is not in it', () => {
    const lost = checkAnchors(MILL, [note('lost', ['the wheel', 'the dragon'])]);
    expect(exportNotes('edition', [MILL], lost, format)).not.toContain('Of lost');
  });
});
