import type { Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from '../markdown/visit.ts';
import type { PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { Citation } from '../model/tree.ts';

/**
 * Turns each citation in the running text into a note that holds it, in place: a style of notes has no citations in
 * the text. The call follows the word before, so the space between them goes; of `@key [p. 12]` the author's name stays
 * before the call. With a series of null citations stay where they are, as styles that set them in the text want it.
 */
export function citationNotes(text: Text, body: Root, series: string | null): PlacedNote[] {
  const notes: PlacedNote[] = [];
  if (series === null) return notes;
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
        children: [{ type: 'paragraph', children: [inNote(node), { type: 'text', value: '.' }] }],
      },
      place: { file: text.file, line: start?.line ?? null, column: start?.column ?? null },
    });
    const noteCall = { type: 'noteCall', note, call, value: '' } as RootContent;
    const named: RootContent[] = isProse(node) ? [{ ...node, name: true }] : [];
    const before = parent.children[index - 1];
    if (named.length === 0 && before?.type === 'text') before.value = before.value.trimEnd();
    parent.children.splice(index, 1, ...named, noteCall);
    return [SKIP, index + named.length + 1];
  });
  return notes;
}

/** `@key [p. 12]`: the author is named in the sentence. */
const isProse = (node: Citation) => node.value.startsWith('@');

/** The citation as it stands in the note of its own: `[-@key, p. 12]`. */
function inNote(node: Citation): Citation {
  const [, key, rest] = /^@(\S+) \[(.*)\]$/s.exec(node.value) ?? [];
  return key === undefined ? node : { ...node, value: `[-@${key}, ${rest}]` };
}
