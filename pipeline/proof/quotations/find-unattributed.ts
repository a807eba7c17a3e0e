import { placeInBlock } from '../../markdown/place-in-block.ts';
import type { AnnotatedText, PlacedNote } from '../../model/note.ts';
import type { UnattributedPassage } from '../../model/proof.ts';
import type { Work } from '../../model/work.ts';
import type { IndexedCopy } from '../works/index-copy.ts';
import { choosePlace } from './choose-place.ts';
import { type WorkNames, workNames } from './gather/named-works.ts';
import { type Block, readBlocks } from './gather/read-blocks.ts';
import type { Judged } from './judge-quotation.ts';
import { type CommonRun, findRuns } from './passages/find-runs.ts';
import { indexRuns, type RunIndex } from './passages/index-runs.ts';
import { isAttributed } from './passages/is-attributed.ts';
import { isMentioned } from './passages/is-mentioned.ts';
import { type StreamWord, wordStream } from './passages/word-stream.ts';

/** A passage and the file that its line is of. */
export interface FoundPassage {
  passage: UnattributedPassage;
  file: string;
}

/**
 * Least unlikeliness of a passage by chance, in bits for each of a place in the copy: eight words of which most are small
 * are a turn of phrase. Measured: 3.1 of eight common words that two books share by chance, 3.8 of words taken over.
 */
const LEAST_BITS = 3.3;

interface Stream {
  text: string;
  note?: string;
  file: string;
  blocks: Block[];
  /** notes of the text that are keyed to its words; none for a note */
  notes: readonly PlacedNote[];
}

/**
 * Passages of eight words or more, quoted or not, that stand in a copy and are not attributed to its work: by a quotation
 * that was judged, a citation in the sentence, its author or title named there, an editor's note on them. Names and titles
 * are no passages.
 */
export function findUnattributed(
  annotated: readonly AnnotatedText[],
  judged: readonly Judged[],
  copies: readonly IndexedCopy[],
  library: readonly Work[],
): FoundPassage[] {
  const indices = copies.map(indexRuns);
  const names = workNames(library);
  const streams = annotated.flatMap(streamsOf);
  return streams.flatMap((stream) => {
    const own = judged.filter(({ unit }) => unit.text === stream.text && unit.note === stream.note);
    const words = wordStream(stream.blocks);
    return withoutOverlaps(indices.flatMap((index) => inStream(stream, words, index, own, names)));
  });
}

function streamsOf({ text, body, notes }: AnnotatedText): Stream[] {
  return [
    { text: text.id, file: text.file, blocks: readBlocks(body), notes },
    ...notes.map((note) => ({
      text: text.id,
      note: note.key.slice(note.key.indexOf('/') + 1),
      file: note.place.file ?? text.file,
      blocks: readBlocks(note.body),
      notes: [],
    })),
  ];
}

type Placed = FoundPassage & { from: number; to: number };

function inStream(
  stream: Stream,
  words: StreamWord[],
  index: RunIndex,
  judged: readonly Judged[],
  names: readonly WorkNames[],
): Placed[] {
  const { copy } = index;
  const named = names.find(({ work }) => work === copy.copy.work);
  const ids = Int32Array.from(words, ({ letters }) => copy.vocabulary.get(letters) ?? -1);
  // a note that cites a work is on it, wherever in the note
  if (stream.note !== undefined && cites(stream.blocks, copy.copy.work)) return [];
  return findRuns(ids, index)
    .filter(
      (run) =>
        bitsOf(ids, run, copy) >= LEAST_BITS * Math.log2(copy.length) && !isName(stream.blocks, words, run),
    )
    .filter((run) => !isAttributed(run, words, stream.blocks, stream.notes, judged, copy.copy.work))
    .filter((run) => named === undefined || !isMentioned(run, words, stream.blocks, named))
    .map((run) => ({ ...toPassage(stream, words, run, copy), ...run.text }));
}

const cites = (blocks: Block[], work: string): boolean =>
  blocks.some(({ marks }) => marks.some(({ works }) => works.some(({ key }) => key === work)));

function bitsOf(ids: Int32Array, { text }: CommonRun, copy: IndexedCopy): number {
  let bits = 0;
  for (let word = text.from; word < text.to; word++)
    if (ids[word] >= 0) bits += Math.log2(copy.length / copy.counts[ids[word]]);
  return bits;
}

/** All longer words capitalized: the name of a body or a title. */
function isName(blocks: Block[], words: StreamWord[], { text }: CommonRun): boolean {
  return words
    .slice(text.from, text.to)
    .every(
      ({ block, from, letters }) => letters.length < 5 || !/\p{Ll}/u.test(blocks[block].characters[from]),
    );
}

function toPassage(
  { text, note, file, blocks }: Stream,
  words: StreamWord[],
  run: CommonRun,
  copy: IndexedCopy,
): FoundPassage {
  const [first, last] = [words[run.text.from], words[run.text.to - 1]];
  const slices = blocks.slice(first.block, last.block + 1).map(({ characters }, index, all) => {
    const from = index === 0 ? first.from : 0;
    return characters.slice(from, index === all.length - 1 ? last.to : undefined);
  });
  const { place } = choosePlace(copy, [run.copy], undefined);
  const passage: UnattributedPassage = {
    text,
    line: placeInBlock(blocks[first.block], first.from, null).line ?? 1,
    ...(note === undefined ? {} : { note }),
    words: slices.join(' ').replace(/\s+/g, ' '),
    work: copy.copy.work,
    ...(place === undefined ? {} : { place }),
  };
  return { passage, file };
}

/** Of passages that several copies have, the longest; in reading order. */
function withoutOverlaps(found: Placed[]): FoundPassage[] {
  const kept: Placed[] = [];
  for (const one of found.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.sort((a, b) => a.from - b.from).map(({ passage, file }) => ({ passage, file }));
}
