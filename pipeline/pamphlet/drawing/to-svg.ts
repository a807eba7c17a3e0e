import type { Drawing, Path, Shape, Words } from './types.ts';

const number = (value: number) => String(Math.round(value * 100) / 100);
const ANCHORS = { left: 'start', middle: 'middle', right: 'end' };
const grey = (value: number | null) => {
  if (value === null) return 'none';
  const level = Math.round(value * 255);
  return `rgb(${level},${level},${level})`;
};

/** A drawing as an SVG document, in millimetres on paper, with nothing that it would have to fetch. */
export function toSvg({ width, height, shapes }: Drawing, title: string): string {
  const size = (points: number) => `${number(points / (72 / 25.4))}mm`;
  const flip = (shape: Shape) => (shape.kind === 'path' ? path(shape, height) : text(shape, height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(width)}" height="${size(height)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="white"/>`,
    ...shapes.map(flip),
    '</svg>\n',
  ].join('\n');
}

function path({ points, closed, stroke, fill, width, dashed }: Path, height: number): string {
  const places = points.map(
    ([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(height - y)}`,
  );
  const dash = dashed ? ' stroke-dasharray="3 2"' : '';
  return `<path d="${places.join('')}${closed ? 'Z' : ''}" fill="${grey(fill)}" stroke="${grey(stroke)}" stroke-width="${number(width)}"${dash}/>`;
}

function text({ text: content, at, align, size, face, turned, grey: level }: Words, height: number): string {
  const [x, y] = [number(at[0]), number(height - at[1])];
  const turn = turned ? ` transform="rotate(180 ${x} ${y})"` : '';
  const style = `${face === 'italic' ? ' font-style="italic"' : ''}${face === 'bold' ? ' font-weight="bold"' : ''}`;
  return `<text x="${x}" y="${y}" font-family="EB Garamond, Garamond, Georgia, serif" font-size="${number(size)}" text-anchor="${ANCHORS[align]}" fill="${grey(level)}"${style}${turn}>${escaped(content)}</text>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string) =>
  value.replace(/[&<>"]/g, (sign) => ENTITIES[sign]).replace(/[\u0000-\u001f\u007f]/g, ' ');
