import type { Nodes, Root } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import type { Message } from '../model/message.ts';
import type { Note } from '../model/note.ts';

/** A page holds about 590 words of notes and nothing else (45 lines of 13 words): more is an essay, not a note. */
const LONGEST = 600;

/** note-empty where a note says nothing, note-long where it would fill more than a page. */
export function noteExtent(note: Note, body: Root): Message[] {
  const words = countWords(body);
  if (words === 0) return [finding('note-empty', `the note ${note.id} says nothing`, note.bodyPlace)];
  if (words > LONGEST)
    return [finding('note-long', `the note ${note.id} has ${words} words`, note.bodyPlace)];
  return [];
}

/** Runs of characters that are not white space, citations counted, markup not. */
function countWords(node: Nodes): number {
  if ('value' in node) return node.value.match(/\S+/g)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + countWords(child), 0) : 0;
}
