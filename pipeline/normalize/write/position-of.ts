import type { Position } from 'unist';
import type { Block, Draft } from '../draft.ts';

/** Where a run of blocks stands in the source. */
export function positionOf(draft: Draft, first: Block, last: Block): Position {
  const lineStart = draft.source.lastIndexOf('\n', last.to - 1) + 1;
  return {
    start: { line: first.line, column: first.column, offset: first.from },
    end: { line: last.endLine, column: last.to - lineStart + 1, offset: last.to },
  };
}
