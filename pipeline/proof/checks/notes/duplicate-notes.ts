import { finding } from '../../../diagnostics/finding.ts';
import type { Message } from '../../../model/message.ts';
import type { Note } from '../../../model/note.ts';

/** Notes are compared by the runs of so many words that they share. */
const RUN = 3;
/** Share of the shorter note's runs that stand in the other: a fifth of the words changed leaves about half of them. */
const NEARLY = 0.5;
/** Shorter notes are alike by chance: "See chapter 3 of the same work." */
const FEWEST_WORDS = 10;
/** A run that stands in so many notes is a phrase of the edition. */
const COMMON = 12;

interface Words {
  note: Note;
  all: string;
  runs: Set<string>;
}

/** Notes that say the same as one before them, or nearly. Time grows with the words, not with the pairs of notes. */
export function duplicateNotes(notes: readonly Note[]): Message[] {
  const read = notes.map(wordsOf);
  const first = new Map<string, Words>();
  const byRun = new Map<string, Words[]>();
  return read.flatMap((here) => {
    const same = here.all === '' ? undefined : first.get(here.all);
    if (same !== undefined) return [told('note-twice', here.note, same.note, 'says the same as')];
    first.set(here.all, here);
    const near = nearest(here, byRun);
    for (const run of here.runs) {
      const others = byRun.get(run);
      if (others === undefined) byRun.set(run, [here]);
      else if (others.length <= COMMON) others.push(here);
    }
    return near === null ? [] : [told('note-nearly-twice', here.note, near, 'says nearly the same as')];
  });
}

function wordsOf(note: Note): Words {
  const words = note.body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set(
    words.length < FEWEST_WORDS
      ? []
      : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')),
  );
  return { note, all: words.join(' '), runs };
}

function nearest({ runs }: Words, byRun: Map<string, Words[]>): Note | null {
  const shared = new Map<Words, number>();
  for (const run of runs)
    for (const other of byRun.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  const near = [...shared]
    .map(([other, number]) => ({ other, share: number / Math.min(runs.size, other.runs.size) }))
    .filter(({ share }) => share >= NEARLY)
    .sort((a, b) => b.share - a.share);
  return near[0]?.other.note ?? null;
}

function told(rule: 'note-twice' | 'note-nearly-twice', note: Note, other: Note, how: string): Message {
  return finding(rule, `${note.text}/${note.id} ${how} ${other.text}/${other.id}`, note.place);
}
