import type { Frame, Mark, MarkKind, Seam } from '../types.ts';
import { HAIR, LEAST, LENGTH, OFFSET } from './measures.ts';
import { roomAround } from './room-around.ts';

/** Kinds that stand around the block of pages. */
export type EdgeKind = 'fold' | 'cut' | 'crop';

/** A line through the whole sheet at which something is done: only its ends, outside of the pages, are drawn. */
interface Edge {
  kind: EdgeKind;
  at: number;
}

export interface EdgeMarks {
  marks: Mark[];
  /** of the kinds asked for, those that have no room on this sheet */
  without: EdgeKind[];
}

/** Marks of folds, cuts and trims, as far as they fit between the pages' bleed and the edge of the sheet. */
export function edgeMarks(frame: Frame, kinds: ReadonlySet<MarkKind>): EdgeMarks {
  const room = roomAround(frame);
  const across = edges(frame.columns, frame.cell.width, frame.between.columns);
  // rows are counted from the top
  const down = edges(frame.rows.toReversed(), frame.cell.height, frame.between.rows.toReversed());
  const marks: Mark[] = [];
  const without = new Set<EdgeKind>();
  const draw = (
    edge: Edge,
    space: number,
    line: (from: number, to: number) => [Mark['from'], Mark['to']][],
  ) => {
    if (!kinds.has(edge.kind)) return;
    const length = Math.min(LENGTH, space - frame.bleed - OFFSET);
    if (length < LEAST) without.add(edge.kind);
    else
      for (const [from, to] of line(frame.bleed + OFFSET, frame.bleed + OFFSET + length))
        marks.push({ kind: edge.kind, from, to, width: HAIR, dashed: edge.kind === 'fold' });
  };
  const { left, right, bottom, top } = room.block;
  for (const edge of across)
    draw(edge, room.level, (near, far) => [
      [
        [edge.at, bottom - near],
        [edge.at, bottom - far],
      ],
      [
        [edge.at, top + near],
        [edge.at, top + far],
      ],
    ]);
  for (const edge of down)
    draw(edge, room.upright, (near, far) => [
      [
        [left - near, edge.at],
        [left - far, edge.at],
      ],
      [
        [right + near, edge.at],
        [right + far, edge.at],
      ],
    ]);
  // a kind is drawn everywhere or not at all
  return { marks: marks.filter(({ kind }) => !without.has(kind as EdgeKind)), without: [...without] };
}

/** Edges of a row of places and of what lies between them. */
function edges(starts: number[], length: number, seams: Seam[]): Edge[] {
  const last = starts[starts.length - 1] + length;
  const inner = seams.flatMap(({ kind, gap }, index): Edge[] => {
    const at = starts[index] + length;
    return gap > 0
      ? [
          { kind, at },
          { kind, at: at + gap },
        ]
      : [{ kind, at }];
  });
  return [{ kind: 'crop', at: starts[0] }, ...inner, { kind: 'crop', at: last }];
}
