import type { Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { Citation } from '../model/tree.ts';

/**
 * Turns each citation in the running text into a note that holds it, in place: a style of notes has no citations in
 * the text. The call follows the word before, so the space between them goes.
 */
export function citationNotes(text: Text, body: Root, series: string): PlacedNote[] {
  const notes: PlacedNote[] = [];
  visit(body, 'citation', (node: Citation, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const local = `cited_${notes.length + 1}`;
    const note = `n-${text.id}_${local}`;
    const call = `c-${text.id}_${local}`;
    const start = node.position?.start;
    notes.push({
      id: note,
      key: `${text.id}/${local}`,
      series,
      status: 'approved',
      calls: [call],
      lemmas: [],
      body: {
        type: 'root',
        children: [{ type: 'paragraph', children: [node, { type: 'text', value: '.' }] }],
      },
      place: { file: text.file, line: start?.line ?? null, column: start?.column ?? null },
    });
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    parent.children.splice(index, 1, { type: 'noteCall', note, call, value: '' } as RootContent);
    return [SKIP, index + 1];
  });
  return notes;
}
