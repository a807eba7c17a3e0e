import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from '../markdown/visit.ts';
import type { LedgerSpan } from '../model/source.ts';
import type { Mark } from './extracted.ts';

/** A block's words as the ledger has them, with the offset in the extracted text that each came from. */
interface Words {
  text: string;
  origin: number[];
}

/**
 * Sets the marks of the extracted text again on the tree that normalize made of it, in place. The ledger says where
 * each character came from. Returns how many runs of text could not be found again: their marks are lost.
 */
export function applyMarks(tree: Root, spans: readonly LedgerSpan[], marks: readonly Mark[]): number {
  if (marks.length === 0) return 0;
  const sorted = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
  let lost = 0;
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    const own = marksWithin(sorted, from, to);
    if (own.length === 0) return;
    const words = wordsWithin(spans, from, to);
    let cursor = 0;
    node.children = node.children.flatMap((child): PhrasingContent[] => {
      if (child.type !== 'text') return [child];
      const at = words.text.indexOf(child.value, cursor);
      if (at < 0) {
        lost++;
        return [child];
      }
      cursor = at + child.value.length;
      return marked(child, words.origin.slice(at, cursor), own);
    });
  });
  return lost;
}

/** The marks that begin in a block; none runs over more than one. */
function marksWithin(sorted: readonly Mark[], from: number, to: number): Mark[] {
  const own: Mark[] = [];
  for (let i = firstAt(sorted, from); i < sorted.length && sorted[i].from < to; i++) own.push(sorted[i]);
  return own;
}

function wordsWithin(spans: readonly LedgerSpan[], from: number, to: number): Words {
  const words: Words = { text: '', origin: [] };
  const parts: string[] = [];
  let start = firstAt(spans, from);
  if (start > 0 && spans[start - 1].to > from) start--;
  for (let i = start; i < spans.length && spans[i].from < to; i++) {
    const span = spans[i];
    if (span.as === 'dropped') continue;
    // what is kept can be one span for the whole text: only the block's part of it is looked at
    const begin = span.as === 'kept' ? Math.max(span.from, from) : span.from;
    const end = span.as === 'kept' ? Math.min(span.to, to) : span.to;
    const text = span.as === 'kept' ? span.text.slice(begin - span.from, end - span.from) : span.text;
    parts.push(text);
    const last = Math.max(begin, end - 1);
    for (let k = 0; k < text.length; k++) words.origin.push(Math.min(begin + k, last));
  }
  words.text = parts.join('');
  return words;
}

/** Index of the first entry that begins at an offset or after it. */
function firstAt(sorted: readonly { from: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text node cut where marks begin and end. */
function marked(node: Text, origin: number[], marks: readonly Mark[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const key = new Array<number[]>(origin.length);
  const begin = origin[0];
  const end = origin[origin.length - 1];
  marks.forEach((mark, index) => {
    if (mark.to <= begin || mark.from > end) return;
    for (let k = firstOf(origin, mark.from); k < origin.length && origin[k] < mark.to; k++) {
      key[k] ??= [];
      key[k].push(index);
    }
  });
  for (let i = 0; i < origin.length; ) {
    const over = key[i] ?? [];
    let to = i + 1;
    while (to < origin.length && String(key[to] ?? []) === String(over)) to++;
    const value = node.value.slice(i, to);
    result.push(
      wrapped(
        { type: 'text', value },
        over.map((index) => marks[index]),
      ),
    );
    i = to;
  }
  return result;
}

function firstOf(origin: readonly number[], offset: number): number {
  let low = 0;
  let high = origin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Links outside, emphasis inside; each kind once. */
function wrapped(text: Text, marks: readonly Mark[]): PhrasingContent {
  const has = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind);
  let node: PhrasingContent = text;
  if (has('emphasis')) node = { type: 'emphasis', children: [node] };
  if (has('strong')) node = { type: 'strong', children: [node] };
  const url = has('link')?.url;
  if (url !== undefined) node = { type: 'link', url, children: [node] };
  return node;
}
