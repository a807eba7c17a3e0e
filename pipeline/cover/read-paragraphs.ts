import type { PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { FaceKey } from './face-key.ts';

/** Words of one style. */
export interface Piece {
  text: string;
  face: FaceKey;
}

/** A paragraph, a line for each forced break. */
export type Paragraph = Piece[][];

/** Words in italics within italics stand upright, as in the book. */
const EMPHASIS: Record<FaceKey, FaceKey> = {
  regular: 'italic',
  italic: 'regular',
  bold: 'boldItalic',
  boldItalic: 'bold',
};
const STRONG: Record<FaceKey, FaceKey> = {
  regular: 'bold',
  italic: 'boldItalic',
  bold: 'bold',
  boldItalic: 'boldItalic',
};

/**
 * Markdown as paragraphs of a cover: emphasis and strong words are kept, of everything else its words; headings, items and
 * quotations are paragraphs.
 */
export function readParagraphs(markdown: string, file: string): Paragraph[] {
  const { value } = parseMarkdown(markdown, { file, line: 1 });
  return value.children.flatMap(paragraphsOf).filter((lines) => lines.some((line) => line.length > 0));
}

function paragraphsOf(node: RootContent): Paragraph[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [linesOf(node.children)];
  if ('children' in node) return (node.children as RootContent[]).flatMap(paragraphsOf);
  return 'value' in node && typeof node.value === 'string' ? [[[{ text: node.value, face: 'regular' }]]] : [];
}

function linesOf(content: PhrasingContent[]): Paragraph {
  const lines: Paragraph = [[]];
  const walk = (nodes: PhrasingContent[], face: FaceKey): void => {
    for (const node of nodes) {
      if (node.type === 'break') lines.push([]);
      else if (node.type === 'emphasis') walk(node.children, EMPHASIS[face]);
      else if (node.type === 'strong') walk(node.children, STRONG[face]);
      else if ('children' in node) walk(node.children as PhrasingContent[], face);
      else if ('value' in node) lines[lines.length - 1].push({ text: node.value, face });
    }
  };
  walk(content, 'regular');
  return lines;
}
