import type { CitationItem } from 'citeproc';
import type { PhrasingContent } from 'mdast';
import type { WorkReference } from '../model/tree.ts';

/** Takes the editor's own words before and after a citation ("see", "on the congress") out of its link. */
export function linkedParts(content: PhrasingContent[], items: readonly CitationItem[]): PhrasingContent[] {
  return content.flatMap((node) => {
    const item = node.type === 'workReference' && items.find(({ id }) => id === node.work);
    return item ? apart(node, item) : [node];
  });
}

function apart(link: WorkReference, { prefix = '', suffix = '' }: CitationItem): PhrasingContent[] {
  const [before, after] = [takeStart(link.children[0], prefix), takeEnd(link.children.at(-1), suffix)];
  return [before, link, after].filter((node) => node.type !== 'text' || node.value !== '');
}

function takeStart(node: PhrasingContent | undefined, words: string): PhrasingContent {
  if (node?.type !== 'text' || !node.value.startsWith(words)) return { type: 'text', value: '' };
  node.value = node.value.slice(words.length);
  return { type: 'text', value: words };
}

function takeEnd(node: PhrasingContent | undefined, words: string): PhrasingContent {
  if (node?.type !== 'text' || !node.value.endsWith(words)) return { type: 'text', value: '' };
  node.value = node.value.slice(0, node.value.length - words.length);
  return { type: 'text', value: words };
}
