import type { Place } from '../../model/message.ts';
import { fold } from '../blocks/fold.ts';
import type { Block, Draft } from '../draft.ts';

/** Line and column in the source of a place in a block's words. */
export function placeIn(draft: Draft, block: Block, offset: number): Place {
  const source = draft.source.slice(block.from, block.to);
  const at = fold(source, block.from).at[offset];
  const before = draft.source.slice(block.from, at);
  const lines = before.split('\n');
  const column = lines.length === 1 ? block.column + before.length : lines.at(-1)!.length + 1;
  return { file: draft.file, line: block.line + lines.length - 1, column };
}
