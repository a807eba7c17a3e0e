import { mentionsWork, type WorkNames } from '../gather/named-works.ts';
import type { Block } from '../gather/read-blocks.ts';
import { sentenceAt } from '../gather/sentence-at.ts';
import type { CommonRun } from './find-runs.ts';
import type { StreamWord } from './word-stream.ts';

/** Whether the sentences of a passage say whose it is: an author of the work, or its title. */
export function isMentioned(
  { text }: CommonRun,
  words: StreamWord[],
  blocks: readonly Block[],
  names: WorkNames,
): boolean {
  const [first, last] = [words[text.from], words[text.to - 1]];
  const prose = blocks.slice(first.block, last.block + 1).map(({ characters }, index, all) => {
    const from = index === 0 ? sentenceAt(characters, first.from, first.from).from : 0;
    const to = index === all.length - 1 ? sentenceAt(characters, last.from, last.to).to : undefined;
    return characters.slice(from, to);
  });
  return mentionsWork(prose.join(' '), names);
}
