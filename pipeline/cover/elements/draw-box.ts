import { xmlElement } from '../../xml/xml-element.ts';
import { breakLines } from '../break-lines.ts';
import { FACE_KEYS, type FaceKey } from '../face-key.ts';
import type { Outliner, OutlineStyle } from '../outline-text.ts';
import { readAttributes } from './read-attributes.ts';

/** A `<text-box …/>` of a template; lengths in the drawing's units. */
interface TextBox {
  /** what is set in it */
  name: string;
  x: number;
  /** baseline of the last line (`grow="up"`) or of the first one; `grow="none"`: the middle of a single line */
  y: number;
  width: number;
  /** of all lines together, leading included */
  height: number;
  /** largest type; a longer text is set smaller */
  size: number;
  /** distance of baselines, in sizes */
  leading: number;
  face: FaceKey;
  features: string[];
  tracking: number;
  align: 'start' | 'middle' | 'end';
  grow: 'up' | 'down' | 'none';
  fill: string;
}

/** Type gets smaller by these steps until it fits, and never than a hundredth of what was asked. */
const STEP = 0.96;
const LEAST = 0.01;

/** The middle of capitals and small letters stands that far above the baseline, in sizes. */
const MIDDLE = 0.27;

/** Draws the text of a box, as outlines. A box without text leaves nothing. */
export function drawBox(
  attributes: string,
  values: Record<string, string>,
  face: (key: FaceKey) => Outliner,
): string {
  const box = readBox(attributes);
  const text = values[box.name] ?? '';
  if (text === '') return '';
  const outlines = face(box.face);
  const { style, lines } = fitText(box, text, outlines);
  const leading = style.size * box.leading;
  const first = {
    up: box.y - leading * (lines.length - 1),
    down: box.y,
    none: box.y + MIDDLE * style.size,
  }[box.grow];
  const data = lines.map((line, index) => {
    const spare = outlines.width(line, style) * { start: 0, middle: 0.5, end: 1 }[box.align];
    return outlines.path(line, style, box.x - spare, first + leading * index);
  });
  return xmlElement('path', { fill: box.fill, d: data.join('') });
}

function readBox(written: string): TextBox {
  const { text, number, list } = readAttributes(written);
  const size = number('size', 100);
  const leading = number('leading', 1.1);
  const face = text('face', 'regular');
  return {
    name: text('name', ''),
    x: number('x', 0),
    y: number('y', 0),
    width: number('width', 1000),
    height: number('height', size * leading),
    size,
    leading,
    face: FACE_KEYS.find((key) => key === face) ?? 'regular',
    features: list('features'),
    tracking: number('tracking', 0),
    align: text('align', 'start') as TextBox['align'],
    grow: text('grow', 'down') as TextBox['grow'],
    fill: text('fill', '#000'),
  };
}

/** The largest type, from `size` down, whose lines fill no more than the box; `grow="none"` has one. */
function fitText(box: TextBox, text: string, face: Outliner): { style: OutlineStyle; lines: string[] } {
  for (let size = box.size; ; size *= STEP) {
    const style = { size, features: box.features, tracking: box.tracking };
    const width = (line: string) => face.width(line, style);
    const lines = box.grow === 'none' ? [text] : breakLines(text, box.width, width);
    const low = lines.length * size * box.leading <= box.height * (1 + 1e-9); // but for rounding
    const fits = low && lines.every((line) => width(line) <= box.width);
    if (fits || size < box.size * LEAST) return { style, lines };
  }
}
