import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorVerb } from '../../pipeline/cli/commands/anchor.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { Result } from '../../pipeline/cli/verb.ts';
import { type SmallEdition, smallEdition } from '../build/small-edition.ts';

const NOTES = 'notes/loom.yaml';
const SOURCE = 'received/loom.txt';
const OLD = 'they stopped the looms for nine days';
const NEW = 'they stopped all looms for nine days';

const run = (small: SmallEdition, options: Record<string, unknown> = {}): Promise<Result> =>
  anchorVerb(makeContext(new AbortController().signal, true), [small.edition], {
    sources: small.sources,
    ...options,
  });

const notesOf = (small: SmallEdition) => readFileSync(join(small.edition, NOTES), 'utf8');
/** of the apparatus alone: a source that was changed says so itself */
const rules = ({ messages }: Result) =>
  messages.map(({ rule }) => rule).filter((rule) => rule !== 'source-changed');

/** A copy of the small edition with one anchor whose words were changed in the source after it was kept. */
function moved(): SmallEdition {
  const small = smallEdition();
  small.change(
    NOTES,
    'anchor: stopped the looms … nine days',
    'anchors: # why\n      - {quote: stopped the looms for, prefix: In the winter of 1911 they, suffix: nine days and opened, position: 3}',
  );
  small.change(SOURCE, OLD, NEW);
  return small;
}

describe('anchor', () => {
  test('nothing moved: nothing said, nothing written', async () => {
    const small = smallEdition();
    const before = notesOf(small);
    const result = await run(small, { write: true });
    expect(result).toMatchObject({ messages: [], text: '', json: { anchors: [], written: [] } });
    expect(notesOf(small)).toBe(before);
  });
  test('shows what moved and leaves the manuscript alone', async () => {
    const small = moved();
    const before = notesOf(small);
    const result = await run(small);
    expect(rules(result)).toEqual(['anchor-moved']);
    expect(result.text).toContain('- quote: stopped the looms for\n  + quote: stopped all looms for');
    expect(notesOf(small)).toBe(before);
  });
  test('--write takes over the words as they stand, and then nothing has moved', async () => {
    const small = moved();
    expect(rules(await run(small, { write: true }))).toEqual([]);
    expect(notesOf(small)).toContain('anchors: # why\n      - {quote: stopped all looms for,');
    expect(await run(small)).toMatchObject({ text: '', json: { anchors: [] } });
  });
  test('a file with faults is not written', async () => {
    const small = moved();
    small.change(NOTES, 'status: checked', 'status: chequed');
    const before = notesOf(small);
    expect(rules(await run(small, { write: true }))).toContain('notes-not-written');
    expect(notesOf(small)).toBe(before);
  });
  test('a file that is changed meanwhile is not written', async () => {
    const small = moved();
    const context = makeContext(new AbortController().signal, true);
    const changed = `${notesOf(small)}# an editor is at work\n`;
    const stage = (name: string) => {
      if (name === 'annotate') writeFileSync(join(small.edition, NOTES), changed);
    };
    const host = { ...context.host, progress: { stage, end: () => {} } };
    const result = await anchorVerb({ ...context, host }, [small.edition], {
      sources: small.sources,
      write: true,
    });
    expect(rules(result)).toContain('notes-not-written');
    expect(notesOf(small)).toBe(changed);
  });
  test('--export and --import: the same notes are not taken in twice, new ones are drafts', async () => {
    const small = smallEdition();
    const out = join(small.out, 'notes.json');
    const json = () => readFileSync(out, 'utf8');
    await run(small, { export: 'w3c', out });
    expect(rules(await run(small, { import: out, text: 'loom' }))).toEqual([
      'web-annotation-skipped',
      'web-annotation-skipped',
    ]);
    writeFileSync(out, json().replace('West of Leeds', 'East of Bradford'));
    await run(small, { import: out, text: 'loom' });
    expect(notesOf(small)).toMatch(/ {2}- id: the-mill-at-armley\n {4}series: editor\n {4}status: draft/);
    expect(rules(await run(small))).toEqual([]);
  });
});
