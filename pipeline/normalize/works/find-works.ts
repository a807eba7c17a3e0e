import type { Block, Draft } from '../draft.ts';
import { inlineOf } from '../write/inline-of.ts';
import type { Piece } from '../write/piece.ts';
import type { FoundWork } from './found-work.ts';
import { parseEntry } from './parse-entry.ts';

/** The works of a reference list that was put together, each key once: a second work of a year gets a letter. */
export function findWorks(draft: Draft, pieces: Piece[][]): FoundWork[] {
  const entries = new Map<number, Block[]>();
  for (const claim of draft.claims) {
    if (claim?.kind !== 'reference') continue;
    const blocks = entries.get(claim.group) ?? [];
    blocks.push(draft.blocks[claim.block]);
    entries.set(claim.group, blocks);
  }
  return uniqueKeys([...entries.values()].flatMap((blocks) => worksOf(draft, blocks, pieces)));
}

function worksOf(draft: Draft, blocks: Block[], pieces: Piece[][]): FoundWork[] {
  const text = blocks
    .flatMap((block) => [
      draft.claims[block.index]?.before ?? '',
      ...inlineOf(pieces[block.index]).map(wordsIn),
    ])
    .join('');
  const [line, endLine] = [blocks[0].line, blocks.at(-1)!.endLine];
  const works = parseEntry(text);
  // an entry of an unknown form is still one reference
  if (works.length === 0)
    return [{ work: { id: `reference${line}`, type: 'document', title: text }, line, endLine }];
  // the second work of an entry begins where "in" leads from the first to it
  const second = blocks.find((block) => / in \p{Lu}/u.test(block.plain))?.line ?? line;
  if (works.length === 1) return [{ work: works[0], line, endLine }];
  return [
    { work: works[0], line, endLine: second },
    { work: works[1], line: second, endLine },
  ];
}

const wordsIn = (node: { type: string; value?: string }) => node.value ?? '';

function uniqueKeys(works: FoundWork[]): FoundWork[] {
  const seen = new Map<string, number>();
  return works.map((found) => {
    const times = seen.get(found.work.id) ?? 0;
    seen.set(found.work.id, times + 1);
    const letter = times === 0 ? '' : String.fromCharCode('a'.charCodeAt(0) + times);
    return { ...found, work: { ...found.work, id: found.work.id + letter } };
  });
}
