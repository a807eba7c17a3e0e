import type { PlacedNote } from '../../../model/note.ts';
import { type Block, readBlocks } from '../gather/read-blocks.ts';
import { sentenceAt } from '../gather/sentence-at.ts';
import type { Judged } from '../judge-quotation.ts';
import type { CommonRun } from './find-runs.ts';
import type { StreamWord } from './word-stream.ts';

/** Characters between the end of a sentence and its citation. */
const BEHIND = 4;

/**
 * Whether a passage is attributed to a work: by a quotation that overlaps it, by a citation or a note of the author in its
 * last sentence, by an editor's note keyed to words of it.
 */
export function isAttributed(
  { text }: CommonRun,
  words: StreamWord[],
  blocks: Block[],
  notes: readonly PlacedNote[],
  judged: readonly Judged[],
  work: string,
): boolean {
  const [first, last] = [words[text.from], words[text.to - 1]];
  const overlaps = judged.some(({ unit, checked }) => {
    if (checked.work !== work) return false;
    const end = unit.block + unit.blocks - 1;
    const before = last.block < unit.block || (last.block === unit.block && last.to <= unit.from);
    const after = first.block > end || (first.block === end && first.from >= unit.to);
    return !before && !after;
  });
  return (
    overlaps || isCited(first, last, blocks, notes, work) || isAnnotated(first, last, blocks, notes, work)
  );
}

function isCited(
  first: StreamWord,
  last: StreamWord,
  blocks: Block[],
  notes: readonly PlacedNote[],
  work: string,
): boolean {
  const { characters, marks } = blocks[last.block];
  const start = first.block === last.block ? first.from : 0;
  const sentence = sentenceAt(characters, start, last.to);
  return marks
    .filter(({ at }) => at >= sentence.from && at <= sentence.to + BEHIND)
    .some(({ works, note }) => {
      if (works.some(({ key }) => key === work)) return true;
      const called = notes.find(({ id, lemmas }) => id === note && lemmas.length === 0);
      return called !== undefined && cites(called, work);
    });
}

function isAnnotated(
  first: StreamWord,
  last: StreamWord,
  blocks: Block[],
  notes: readonly PlacedNote[],
  work: string,
): boolean {
  const from = blocks[first.block].from + first.from;
  const to = blocks[last.block].from + last.to;
  return notes.some(
    (note) => note.lemmas.some((lemma) => lemma.from < to && lemma.to > from) && cites(note, work),
  );
}

const cites = ({ body }: PlacedNote, work: string): boolean =>
  readBlocks(body).some(({ marks }) => marks.some(({ works }) => works.some(({ key }) => key === work)));
