import type { FontFamily } from '../model/host.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import { breakLines } from './break-lines.ts';
import type { FaceKey } from './face-key.ts';
import { type Outliner, type OutlineStyle, outliner } from './outline-text.ts';

/** A `<text-box …/>` of the template; lengths in the drawing's units. */
interface TextBox {
  /** what is set in it */
  name: string;
  x: number;
  /** baseline of the last line (`grow="up"`) or of the first one */
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
  grow: 'up' | 'down';
  fill: string;
}

/** Type gets smaller by these steps until it fits. */
const STEP = 0.96;

/**
 * Fills the cover's template (templates/epub/README.md): `{{name}}` by plain values, each `<text-box name=…/>` by the
 * outlines of its text, broken and sized to fit. No font is needed to look at it. A box without text leaves nothing.
 */
export function drawCover(template: string, values: Record<string, string>, fonts: FontFamily): string {
  const outliners = new Map<FaceKey, Outliner>();
  const face = (key: FaceKey) => {
    const known = outliners.get(key) ?? outliner(fonts[key]);
    outliners.set(key, known);
    return known;
  };
  return template
    .replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => xmlText(values[name] ?? ''))
    .replace(/<text-box\s([^<>]*)\/>/g, (_, attributes: string) => {
      const box = readBox(attributes);
      const text = values[box.name] ?? '';
      return text === '' ? '' : drawBox(box, text, face(box.face));
    });
}

function readBox(written: string): TextBox {
  const given = new Map([...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]));
  const number = (name: string, otherwise: number) => Number(given.get(name) ?? otherwise);
  const size = number('size', 100);
  const leading = number('leading', 1.1);
  return {
    name: given.get('name') ?? '',
    x: number('x', 0),
    y: number('y', 0),
    width: number('width', 1000),
    height: number('height', size * leading),
    size,
    leading,
    face: (given.get('face') ?? 'regular') as FaceKey,
    features: (given.get('features') ?? '').split(' ').filter((tag) => tag !== ''),
    tracking: number('tracking', 0),
    align: (given.get('align') ?? 'start') as TextBox['align'],
    grow: (given.get('grow') ?? 'down') as TextBox['grow'],
    fill: given.get('fill') ?? '#000',
  };
}

function drawBox(box: TextBox, text: string, face: Outliner): string {
  const { style, lines } = fitText(box, text, face);
  const leading = style.size * box.leading;
  const first = box.grow === 'up' ? box.y - leading * (lines.length - 1) : box.y;
  const data = lines.map((line, index) => {
    const spare = face.width(line, style) * { start: 0, middle: 0.5, end: 1 }[box.align];
    return face.path(line, style, box.x - spare, first + leading * index);
  });
  return xmlElement('path', { fill: box.fill, d: data.join('') });
}

/** The largest type, from `size` down, whose lines fill no more than the box. */
function fitText(box: TextBox, text: string, face: Outliner): { style: OutlineStyle; lines: string[] } {
  for (let size = box.size; ; size *= STEP) {
    const style = { size, features: box.features, tracking: box.tracking };
    const width = (line: string) => face.width(line, style);
    const lines = breakLines(text, box.width, width);
    const low = lines.length * size * box.leading <= box.height * (1 + 1e-9); // but for rounding
    if (low && lines.every((line) => width(line) <= box.width)) return { style, lines };
  }
}
