import { xmlElement } from '../../xml/xml-element.ts';
import type { FaceKey } from '../face-key.ts';
import type { Outliner } from '../outline-text.ts';
import type { Paragraph } from '../read-paragraphs.ts';
import { readAttributes } from './read-attributes.ts';
import { type SetWord, setWords } from './set-words.ts';

/** A `<text-block …/>` of a template: paragraphs, ragged; lengths in the drawing's units. */
interface TextBlock {
  x: number;
  /** the head of the first line */
  y: number;
  width: number;
  height: number;
  size: number;
  leading: number;
  /** of paragraphs after the first, in sizes */
  indent: number;
  fill: string;
}

/** Type gets smaller by these steps until it fits, and never than a hundredth of what was asked. */
const STEP = 0.98;
const LEAST = 0.01;

/** Letters reach that far above their baseline, in sizes. */
const ASCENT = 0.72;

/** Draws the paragraphs of a block, as outlines, and notes the size of their type. A block without words leaves nothing. */
export function drawBlock(
  attributes: string,
  blocks: Record<string, Paragraph[]>,
  face: (key: FaceKey) => Outliner,
  sizes: Record<string, number>,
): string {
  const name = readAttributes(attributes).text('name', '');
  const paragraphs = Object.hasOwn(blocks, name) ? blocks[name] : [];
  if (paragraphs.length === 0) return '';
  const block = readBlock(attributes);
  for (let size = block.size; ; size *= STEP) {
    const lines = linesOf(paragraphs, { ...block, size }, face);
    const fits =
      lines.length * size * block.leading <= block.height && lines.every(({ width }) => width <= block.width);
    if (!fits && size >= block.size * LEAST) continue;
    sizes[name] = size;
    const data = lines.flatMap((line, index) => {
      const baseline = block.y + size * (ASCENT + block.leading * index);
      return line.words.map(({ x, pieces }) => drawWord(pieces, block.x + x, baseline, size, face));
    });
    return xmlElement('path', { fill: block.fill, d: data.join('') });
  }
}

function readBlock(attributes: string): TextBlock {
  const { number, text } = readAttributes(attributes);
  const size = number('size', 4);
  return {
    x: number('x', 0),
    y: number('y', 0),
    width: number('width', 100),
    height: number('height', 100),
    size,
    leading: number('leading', 1.35),
    indent: number('indent', 1.2),
    fill: text('fill', '#000000'),
  };
}

function linesOf(paragraphs: Paragraph[], block: TextBlock, face: (key: FaceKey) => Outliner) {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.flatMap((line, at) =>
      setWords(line, {
        measure: block.width,
        indent: index > 0 && at === 0 ? block.indent * block.size : 0,
        size: block.size,
        face,
      }),
    ),
  );
}

function drawWord(
  pieces: SetWord['pieces'],
  x: number,
  baseline: number,
  size: number,
  face: (key: FaceKey) => Outliner,
): string {
  return pieces
    .map((piece) => face(piece.face).path(piece.text, styleOf(size), x + piece.x, baseline))
    .join('');
}

const styleOf = (size: number) => ({ size, features: ['onum'], tracking: 0 });
