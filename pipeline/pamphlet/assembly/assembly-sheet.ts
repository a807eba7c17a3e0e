import type { Drawing, Face, Point, Shape } from '../drawing/types.ts';
import { words } from '../drawing/words.ts';
import type { Size } from '../sheet/types.ts';
import { FIGURE } from './figures/oblique.ts';
import { GAP, MARGIN, TYPE } from './measures.ts';
import { type AssemblyHead, sheetHead } from './sheet-head.ts';
import { stepRows, type WrappedStep } from './step-rows.ts';
import type { Step } from './types.ts';

/** Points: the shorter side of A4, for which the sizes above are meant. */
const A4 = 595;

/** Instructions as one page: a figure, its number and words for each step, in rows whose figures are of one size. */
export function assemblySheet(
  steps: Step[],
  head: AssemblyHead,
  sheet: Size,
  mirrored: boolean,
  widthOf: (text: string, size: number, face: Face) => number,
): Drawing {
  const unit = Math.min(sheet.width, sheet.height) / A4;
  const { shapes, foot } = sheetHead(head, sheet, unit, widthOf);
  const columns = columnsFor(steps.length, sheet.width > sheet.height);
  const [left, gap] = [MARGIN * unit, GAP.column * unit];
  const width = (sheet.width - 2 * left - (columns - 1) * gap) / columns;
  const height = (foot - MARGIN * unit) / Math.ceil(steps.length / columns);
  const set = stepRows(steps, columns, { width, height }, unit, widthOf);
  const drawn = set.rows.flatMap((row, down) =>
    row.steps.flatMap((step, across) => {
      const y = foot - down * height - GAP.row * set.unit - FIGURE.height * row.scale;
      const at = { x: left + across * (width + gap), y, scale: row.scale };
      return drawStep(step, mirrored, at, set.unit);
    }),
  );
  return { width: sheet.width, height: sheet.height, shapes: [...shapes, ...drawn] };
}

/** Lower left corner of a figure, and how large it is drawn. */
interface At {
  x: number;
  y: number;
  scale: number;
}

/** A figure, and below it what to do. */
function drawStep(step: WrappedStep, mirrored: boolean, at: At, unit: number): Shape[] {
  const baseline = at.y - (GAP.figure + TYPE.step) * unit;
  return [
    ...placed(step, mirrored, at),
    words(`${step.number}  ${step.title}`, [at.x, baseline], TYPE.step * unit, 'bold'),
    ...step.lines.map((text, index) =>
      words(text, [at.x, baseline - (index + 1) * TYPE.leading * unit], TYPE.text * unit, 'regular'),
    ),
  ];
}

function columnsFor(steps: number, isLying: boolean): number {
  if (!isLying) return 2;
  return steps <= 6 ? 3 : 4;
}

/** A figure at its place; one of a pamphlet that is bound on the right is mirrored, its words are not. */
function placed({ figure, mirrors }: Step, mirrored: boolean, at: At): Shape[] {
  const move = ([x, y]: Point): Point => [
    at.x + (mirrored && mirrors ? FIGURE.width - x : x) * at.scale,
    at.y + y * at.scale,
  ];
  return figure.map((shape) =>
    shape.kind === 'path'
      ? { ...shape, points: shape.points.map(move), width: shape.width * at.scale }
      : { ...shape, at: move(shape.at), size: shape.size * at.scale },
  );
}
