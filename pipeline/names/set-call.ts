import type { PhrasingContent, Root } from 'mdast';
import { type LeafBlock, leafBlocks } from '../markdown/leaf-blocks.ts';
import type { NoteCall } from '../model/tree.ts';

/** Marks that a call follows rather than precedes: stops and closing quotes, not dashes. */
const AFTER = /[.,;:!?’”'")\]]/;
/** What belongs to the word before it: the ending of a possessive. */
const POSSESSIVE = /^[’']s?(?![\p{L}\p{N}])/u;

/** Sets a call behind the word that ends at an offset of the tree's plain characters, and behind calls there, in place. */
export function setCall(tree: Root, wordEnd: number, call: NoteCall): void {
  const block = leafBlocks(tree).findLast(({ from }) => from < wordEnd);
  if (block === undefined) return;
  const at = callOffset(block, wordEnd - block.from);
  const next = block.pieces.find(({ from }) => from === at);
  const piece = next ?? block.pieces.find(({ from, to }) => from < at && at <= to);
  if (piece === undefined) return;
  const { node, parent } = piece;
  const children = parent.children as PhrasingContent[];
  const index = children.indexOf(node as PhrasingContent);
  // at a border the call goes before the text that follows: out of emphasis, and behind calls that stand there
  if (next) children.splice(index, 0, call);
  else if (node.type !== 'text' || at === piece.to) children.splice(afterCalls(children, index + 1), 0, call);
  else {
    const rest = { ...node, value: node.value.slice(at - piece.from) };
    node.value = node.value.slice(0, at - piece.from);
    children.splice(index + 1, 0, call, rest);
  }
}

function callOffset({ characters }: LeafBlock, wordEnd: number): number {
  const possessive = POSSESSIVE.exec(characters.slice(wordEnd, wordEnd + 4))?.[0].length ?? 0;
  let at = wordEnd + possessive;
  while (at < characters.length && AFTER.test(characters[at])) at += 1;
  return at;
}

function afterCalls(children: PhrasingContent[], from: number): number {
  let index = from;
  while (children[index]?.type === 'noteCall') index += 1;
  return index;
}
