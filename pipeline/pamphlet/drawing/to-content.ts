import { FACE_NAMES, type Faces } from './open-faces.ts';
import type { Drawing, Path, Words } from './types.ts';

const number = (value: number) => String(Math.round(value * 1000) / 1000);
const list = (values: number[]) => values.map(number).join(' ');

/** A drawing as the content of a page. */
export function toContent({ shapes }: Drawing, faces: Faces): string {
  return shapes.map((shape) => (shape.kind === 'path' ? path(shape) : words(shape, faces))).join('');
}

function path({ points, closed, stroke, fill, width, dashed }: Path): string {
  const [first, ...rest] = points;
  const way = [`${list(first)} m`, ...rest.map((point) => `${list(point)} l`), closed ? 'h' : ''].join(' ');
  const ink = `${stroke === null ? '' : `${number(stroke)} G `}${fill === null ? '' : `${number(fill)} g `}`;
  const paint = stroke === null ? 'f' : fill === null ? 'S' : 'B';
  return `${ink}${number(width)} w ${dashed ? '[3 2]' : '[]'} 0 d ${way} ${paint}\n`;
}

function words({ text, at, align, size, face, turned, grey }: Words, faces: Faces): string {
  const width = faces.width(text, size, face);
  const before = { left: 0, middle: width / 2, right: width }[align];
  const x = turned ? at[0] + before : at[0] - before;
  const matrix = turned ? [-1, 0, 0, -1, x, at[1]] : [1, 0, 0, 1, x, at[1]];
  return `BT ${number(grey)} g /${FACE_NAMES[face]} ${number(size)} Tf ${list(matrix)} Tm <${faces.codes(text, face)}> Tj ET\n`;
}
