import type { PhrasingContent } from 'mdast';
import type { Piece } from './piece.ts';

/** Text nodes and note calls, from the pieces of a block. */
export function inlineOf(pieces: Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let words: string[] = [];
  const close = () => {
    const value = words.join('');
    if (value !== '') nodes.push({ type: 'text', value });
    words = [];
  };
  for (const piece of pieces) {
    if (piece.marker) continue;
    if (piece.call === undefined) words.push(piece.text);
    else {
      close();
      nodes.push({ type: 'footnoteReference', identifier: piece.call, label: piece.call });
    }
  }
  close();
  return nodes;
}
