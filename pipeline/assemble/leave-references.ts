import type { Parent, PhrasingContent } from 'mdast';
import { SKIP, visit } from '../markdown/visit.ts';
import type { CrossReference } from '../model/tree.ts';
import type { ReferenceTree } from './reference-trees.ts';

/**
 * Makes words of references that lead out of the book, to texts and notes that stand elsewhere: their own words, or the
 * title of the text. `elsewhere`: id of a text -> its title. In place.
 */
export function leaveReferences(trees: ReferenceTree[], elsewhere: ReadonlyMap<string, string>): void {
  for (const { tree } of trees) {
    visit(tree, 'crossReference', (reference: CrossReference, index, parent: Parent | undefined) => {
      const title = elsewhere.get(reference.to.split('/')[0]);
      const isOutside = title !== undefined && (reference.kind === 'text' || reference.to.includes('/'));
      if (!isOutside || parent === undefined || index === undefined) return undefined;
      const words = reference.children.length > 0 ? reference.children : wordsFor(reference, title);
      parent.children.splice(index, 1, ...words);
      return [SKIP, index + words.length];
    });
  }
}

function wordsFor({ kind }: CrossReference, title: string): PhrasingContent[] {
  const named: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: title }] };
  return kind === 'text' ? [named] : [{ type: 'text', value: 'a note on ' }, named];
}
