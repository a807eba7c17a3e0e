import { line } from '../drawing/line.ts';
import type { Face, Shape } from '../drawing/types.ts';
import { words } from '../drawing/words.ts';
import { wrap } from '../drawing/wrap.ts';
import type { Size } from '../sheet/types.ts';
import { MARGIN } from './measures.ts';

export interface AssemblyHead {
  title: string;
  /** a few lines that say what is made */
  lines: string[];
}

/** Points on A4: of a title, the first that sets it on so many lines. The last is taken for all longer ones, cut off. */
const TITLES = [
  { size: 22, leading: 25, most: 1 },
  { size: 16, leading: 19, most: 2 },
  { size: 12, leading: 15, most: 3 },
];
/** Signs of a title that are looked at: more than three lines hold. */
const LONGEST = 400;
const LINE = { size: 11, leading: 14.3 };
const GAP = { lines: 3, rule: 12 };

/** Title, what is made, and a rule below; `foot` is where the steps begin, in points from the sheet's lower edge. */
export function sheetHead(
  { title, lines }: AssemblyHead,
  sheet: Size,
  unit: number,
  widthOf: (text: string, size: number, face: Face) => number,
): { shapes: Shape[]; foot: number } {
  const [left, right] = [MARGIN * unit, sheet.width - MARGIN * unit];
  const wrapped = (text: string, size: number, face: Face) =>
    wrap(text, right - left, (part) => widthOf(part, size * unit, face));
  const tried = TITLES.map((one) => ({ ...one, set: wrapped(title.slice(0, LONGEST), one.size, 'regular') }));
  const { size, leading, most, set } =
    tried.find((one) => one.set.length <= one.most) ?? tried[tried.length - 1];
  const shapes: Shape[] = [];
  let y = sheet.height - MARGIN * unit;
  const put = (text: string, down: number, points: number, face: Face) => {
    y -= down * unit;
    shapes.push(words(text, [left, y], points * unit, face));
  };
  set.slice(0, most).forEach((text, index) => {
    const isCut = index === most - 1 && set.length > most;
    put(isCut ? `${text.slice(0, -1)}…` : text, index === 0 ? size : leading, size, 'regular');
  });
  y -= GAP.lines * unit;
  for (const text of lines.flatMap((one) => wrapped(one, LINE.size, 'italic')))
    put(text, LINE.leading, LINE.size, 'italic');
  y -= GAP.rule * unit;
  shapes.push(
    line(
      [
        [left, y],
        [right, y],
      ],
      { width: 0.5 * unit },
    ),
  );
  return { shapes, foot: y };
}
