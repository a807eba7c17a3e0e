import { diffArrays } from 'diff';
import type { BuiltNote, BuiltText, BuiltWords } from '../../model/built.ts';
import { wordChanges } from '../merge/word-changes.ts';

/** What is compared of a build: build.json as far as it can be read. */
export interface BuildFacts {
  pages: number;
  /** file -> hash */
  inputs: Record<string, string>;
  artefacts: Record<string, string>;
  /** absent: of a build that kept none */
  words?: BuiltWords;
}

interface FileChange {
  file: string;
  change: 'added' | 'removed' | 'changed';
}

/** A field before and after. */
type Changed<T = string | null> = { from: T; to: T };

export interface NoteChange {
  key: string;
  change: 'added' | 'removed' | 'changed';
  page?: Changed;
  mark?: Changed<string>;
  status?: Changed<string>;
  /** `the [-old-]{+new+} words` */
  words?: string;
}

export interface TextChange {
  id: string;
  title: string;
  change: 'added' | 'removed' | 'changed';
  page?: Changed;
  /** runs of blocks that differ, with the page on which they begin in the second build, or in the first */
  passages: { page: string | null; words: string }[];
}

export interface BuildDiff {
  pages: Changed<number>;
  inputs: FileChange[];
  artefacts: FileChange[];
  texts: TextChange[];
  notes: NoteChange[];
}

/** What changed from one build to another. What moved to another page without other change is there too. */
export function diffBuilds(from: BuildFacts, to: BuildFacts): BuildDiff {
  const nothing: BuiltWords = { texts: [], notes: [] };
  const known = from.words !== undefined && to.words !== undefined;
  const [before, after] = known ? [from.words ?? nothing, to.words ?? nothing] : [nothing, nothing];
  return {
    pages: { from: from.pages, to: to.pages },
    inputs: fileChanges(from.inputs, to.inputs),
    artefacts: fileChanges(from.artefacts, to.artefacts),
    texts: paired(before.texts, after.texts, ({ id }) => id).flatMap(
      ([one, other]) => textChange(one, other) ?? [],
    ),
    notes: paired(before.notes, after.notes, ({ key }) => key).flatMap(
      ([one, other]) => noteChange(one, other) ?? [],
    ),
  };
}

function fileChanges(from: Record<string, string>, to: Record<string, string>): FileChange[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .sort()
    .filter((file) => from[file] !== to[file])
    .map((file) => ({
      file,
      change: from[file] === undefined ? 'added' : to[file] === undefined ? 'removed' : 'changed',
    }));
}

/** Entries of both lists that belong together, in the order of the second; those of the first alone come last. */
function paired<T>(from: T[], to: T[], keyOf: (one: T) => string): [T | undefined, T | undefined][] {
  const [old, fresh] = [from, to].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  return [
    ...to.map((one): [T | undefined, T] => [old.get(keyOf(one)), one]),
    ...from.filter((one) => !fresh.has(keyOf(one))).map((one): [T, undefined] => [one, undefined]),
  ];
}

const changed = <T>(from: T, to: T): Changed<T> | undefined => (from === to ? undefined : { from, to });

function noteChange(from?: BuiltNote, to?: BuiltNote): NoteChange | null {
  const key = (to ?? from)?.key ?? '';
  if (from === undefined || to === undefined)
    return { key, change: from === undefined ? 'added' : 'removed' };
  const fields = {
    page: changed(from.page, to.page),
    mark: changed(from.mark, to.mark),
    status: changed(from.status, to.status),
    words: from.words === to.words ? undefined : wordChanges(from.words, to.words),
  };
  return Object.values(fields).some((field) => field !== undefined)
    ? { key, change: 'changed', ...fields }
    : null;
}

function textChange(from?: BuiltText, to?: BuiltText): TextChange | null {
  const { id, title } = (to ?? from) as BuiltText;
  if (from === undefined || to === undefined)
    return { id, title, change: from === undefined ? 'added' : 'removed', passages: [] };
  const page = changed(from.page, to.page);
  const passages = passagesOf(from.blocks, to.blocks);
  return page === undefined && passages.length === 0
    ? null
    : { id, title, change: 'changed', page, passages };
}

/** Texts of which more blocks changed are another text. */
const MOST_CHANGES = 4000;

/** Blocks are compared first: words only where blocks differ. */
function passagesOf(from: BuiltText['blocks'], to: BuiltText['blocks']): TextChange['passages'] {
  const found: TextChange['passages'] = [];
  let [at, now] = [0, 0];
  let gone: BuiltText['blocks'] = [];
  let come: BuiltText['blocks'] = [];
  const close = () => {
    const [page] = come[0] ?? gone[0] ?? [null];
    const words = (of: BuiltText['blocks']) => of.map(([, block]) => block).join(' ');
    if (gone.length + come.length > 0) found.push({ page, words: wordChanges(words(gone), words(come)) });
    [gone, come] = [[], []];
  };
  const [old, fresh] = [from, to].map((blocks) => blocks.map(([, words]) => words));
  const parts = diffArrays(old, fresh, { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: fresh.length },
  ];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) close();
    if (removed) gone.push(...from.slice(at, at + count));
    if (added) come.push(...to.slice(now, now + count));
    if (!added) at += count;
    if (!removed) now += count;
  }
  close();
  return found;
}
