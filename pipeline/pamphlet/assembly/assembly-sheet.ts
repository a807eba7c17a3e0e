import { line, words } from '../drawing/shapes.ts';
import type { Drawing, Face, Point, Shape } from '../drawing/types.ts';
import { wrap } from '../drawing/wrap.ts';
import type { Size } from '../sheet/types.ts';
import { FIGURE } from './figures/oblique.ts';
import type { Step } from './types.ts';

/** Points on A4; smaller and larger sheets have all of it smaller and larger. */
const TYPE = { title: 22, subtitle: 11, step: 12.5, text: 10.5, leading: 13 };
const MARGIN = 36;
const GAP = { column: 24, row: 20, head: 14, figure: 14 };
/** Of a step's height; less where its words need more. */
const FIGURE_SHARE = 0.48;
/** Points: the shorter side of A4, for which the sizes above are meant. */
const A4 = 595;

export interface AssemblyHead {
  title: string;
  /** a few lines that say what is made */
  lines: string[];
}

/** Instructions as one page: a figure, its number and words for each step, in rows. */
export function assemblySheet(
  steps: Step[],
  head: AssemblyHead,
  sheet: Size,
  mirrored: boolean,
  widthOf: (text: string, size: number, face: Face) => number,
): Drawing {
  const unit = Math.min(sheet.width, sheet.height) / A4;
  const isLying = sheet.width > sheet.height;
  const columns = columnsFor(steps.length, isLying);
  const inner = sheet.width - 2 * MARGIN * unit;
  const width = (inner - (columns - 1) * GAP.column * unit) / columns;
  const size = (name: keyof typeof TYPE) => TYPE[name] * unit;
  const shapes: Shape[] = [];
  let top = sheet.height - MARGIN * unit - size('title');
  shapes.push(words(head.title, [MARGIN * unit, top], size('title'), 'regular'));
  for (const text of head.lines) {
    top -= size('leading') * 1.1;
    shapes.push(words(text, [MARGIN * unit, top], size('subtitle'), 'italic'));
  }
  top -= GAP.head * unit;
  shapes.push(
    line(
      [
        [MARGIN * unit, top],
        [sheet.width - MARGIN * unit, top],
      ],
      { width: 0.5 * unit },
    ),
  );
  const rows = Math.ceil(steps.length / columns);
  const height = (top - MARGIN * unit) / rows;
  steps.forEach((step, index) => {
    const x = MARGIN * unit + (index % columns) * (width + GAP.column * unit);
    const y = top - Math.floor(index / columns) * height - GAP.row * unit;
    const lines = wrap(step.text, width, (part) => widthOf(part, size('text'), 'regular'));
    const below = (GAP.figure + GAP.row) * unit + size('step') + lines.length * size('leading');
    const scale = Math.min(
      width / FIGURE.width,
      Math.min(height * FIGURE_SHARE, height - below) / FIGURE.height,
    );
    shapes.push(...placed(step, mirrored, { x, y: y - FIGURE.height * scale, scale }));
    let baseline = y - FIGURE.height * scale - GAP.figure * unit - size('step');
    shapes.push(words(`${index + 1}  ${step.title}`, [x, baseline], size('step'), 'bold'));
    for (const text of lines) {
      baseline -= size('leading');
      shapes.push(words(text, [x, baseline], size('text'), 'regular'));
    }
  });
  return { width: sheet.width, height: sheet.height, shapes };
}

function columnsFor(steps: number, isLying: boolean): number {
  if (!isLying) return 2;
  return steps <= 6 ? 3 : 4;
}

/** A figure at its place; one of a pamphlet that is bound on the right is mirrored, its words are not. */
function placed(
  { figure, mirrors }: Step,
  mirrored: boolean,
  at: { x: number; y: number; scale: number },
): Shape[] {
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
