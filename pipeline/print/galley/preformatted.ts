import type { Element, ElementContent } from 'hast';
import { toString as plainText } from 'hast-util-to-string';
import type { Handler } from './handler.ts';
import { setText } from './set-text.ts';

/** What keeps the room of a space at the start of a line, and of a tab. */
const NO_BREAK = '\u00a0';
const EM_SPACE = '\u2003';

/** Lines as they are written, in the face of the text: an edition has no other. */
export const preformatted: Handler = (node, context) => {
  const content = linesOf(node).flatMap((line, index): ElementContent[] => [
    ...(index > 0 ? [BREAK] : []),
    { type: 'text', value: line },
  ]);
  const style = context.inNote ? 'note-verse' : 'code';
  const block = setText(node, { tag: 'p', style, at: context.at, content, flush: true }, context.setting);
  // The space at a line's end stands for a line feed of the text: nothing was added.
  return block ? [{ ...block, copy: { ...block.copy, added: [] } }] : [];
};

const BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** Spaces that would be collapsed become such as are not; an empty line holds one. */
function linesOf(node: Element): string[] {
  return plainText(node)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) =>
      line
        .replaceAll('\t', EM_SPACE)
        .replace(/^ +| {2,}/g, (spaces) => NO_BREAK.repeat(spaces.length))
        .replace(/^$/, NO_BREAK),
    );
}
