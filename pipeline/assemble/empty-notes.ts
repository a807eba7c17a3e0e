import type { Nodes } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import type { Message } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';

/** Notes of texts themselves that hold no words: those keyed to a lemma are looked at where they are anchored. */
export function emptyNotes(texts: AnnotatedText[]): Message[] {
  return texts.flatMap(({ notes }) =>
    notes
      .filter(({ body, lemmas }) => lemmas.length === 0 && !holdsWords(body))
      .map(({ key, place }) => finding('note-empty', `the note ${key} has no words`, place)),
  );
}

/** A reference counts as words: it gets them later. */
function holdsWords(node: Nodes): boolean {
  if (node.type === 'crossReference' || node.type === 'citation') return true;
  if ('value' in node) return node.value.trim() !== '';
  return 'children' in node && node.children.some(holdsWords);
}
