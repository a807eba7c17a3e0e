import type { PhrasingContent, Text } from 'mdast';
import type { Cited } from './collect-citations.ts';
import { settleStop } from './settle-stop.ts';

/** The end of a sentence before a citation. */
const SENTENCE_END = /(?:^|[.?!][”’)]?\s+)$/;

/**
 * Puts a written citation in its node's place and settles stops and capitals where it meets the sentence around it. With
 * `stop` one that ends a paragraph gets a full stop of its own.
 */
export function setCitation({ node, parent, note }: Cited, content: PhrasingContent[], stop = false): void {
  const children = parent.children as PhrasingContent[];
  const index = children.indexOf(node);
  const before = children[index - 1];
  settleIbid(content, before === undefined || (before.type === 'text' && SENTENCE_END.test(before.value)));
  // in running text a raised number follows its word
  if (note === 0 && content[0]?.type === 'superscript' && before?.type === 'text')
    before.value = before.value.trimEnd();
  const after = children[index + 1];
  if (after?.type === 'text') after.value = settleStop(content, after.value);
  if (stop && after === undefined && settleStop(content, '.') === '.')
    content.push({ type: 'text', value: '.' });
  children.splice(index, 1, ...content);
  if (node.value.startsWith('@') && !node.name) closeComma(content, after);
}

/** "Ibid." begins a sentence, "ibid." stands within one; the processor does not see the sentence. */
function settleIbid(content: PhrasingContent[], begins: boolean): void {
  const first = firstText(content);
  if (first) first.value = first.value.replace(/^ibid\b/i, begins ? 'Ibid' : 'ibid');
}

/** "Harrow, *Ink*, 4, says": the comma that closes what stands after the name, if no stop does. */
function closeComma(content: PhrasingContent[], after: PhrasingContent | undefined): void {
  const [name] = content;
  if (name?.type !== 'text' || !name.value.endsWith(', ') || after?.type !== 'text') return;
  if (/^\s+\p{L}/u.test(after.value)) after.value = `,${after.value}`;
}

function firstText(content: readonly PhrasingContent[]): Text | null {
  const [first] = content;
  if (first === undefined) return null;
  if (first.type === 'text') return first;
  return 'children' in first ? firstText(first.children as PhrasingContent[]) : null;
}
