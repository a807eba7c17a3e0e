import type { Nodes, Parents, Root, Text } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import { SKIP, visit } from '../markdown/visit.ts';
import type { Message, Place } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { Citation, NoteCall } from '../model/tree.ts';
import { type CitationPart, parseCitation } from './parse-citation.ts';

/** One citation in one tree. */
export interface Cited {
  node: Citation;
  parent: Parents;
  parts: CitationPart[];
  /** index of the text */
  text: number;
  /** number of the note through the book, from 1; a headnote counts as one; 0 in the running text */
  note: number;
  /** id of the note; null in a headnote and in the running text */
  noteId: string | null;
}

interface Collecting {
  keys: Set<string>;
  found: Cited[];
  messages: Message[];
  note: number;
}

const BARE = /(?<![\p{L}\p{N}_@/.+-])@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)/gu;

/**
 * All citations of the texts in reading order: headnotes, running text, each note where it is first called. What cannot
 * be read or names no work of the library is a message and left out: citation-malformed, citation-unknown,
 * citation-bare.
 */
export function collectCitations(
  texts: AnnotatedText[],
  keys: Set<string>,
): { found: Cited[]; messages: Message[] } {
  const collecting: Collecting = { keys, found: [], messages: [], note: 0 };
  texts.forEach((annotated, index) => {
    collectText(annotated, index, collecting);
  });
  return { found: collecting.found, messages: collecting.messages };
}

function collectText({ text, headnote, body, notes }: AnnotatedText, index: number, to: Collecting): void {
  if (headnote) {
    to.note += 1;
    collectTree(headnote, { text: index, note: to.note, noteId: null }, text.file, to);
  }
  const left = new Map(notes.map((note) => [note.id, note]));
  const open = (id: string) => {
    const note = left.get(id);
    if (note === undefined) return;
    left.delete(id);
    to.note += 1;
    collectTree(note.body, { text: index, note: to.note, noteId: id }, note.place.file, to);
  };
  const where = { text: index, note: 0, noteId: null };
  collectTree(body, where, text.received ? null : text.file, to, open);
  for (const id of [...left.keys()]) open(id);
}

function collectTree(
  tree: Root,
  where: Pick<Cited, 'text' | 'note' | 'noteId'>,
  file: string | null,
  to: Collecting,
  open?: (note: string) => void,
): void {
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    if (node.type === 'noteCall') open?.((node as NoteCall).note);
    else if (node.type === 'text' && file !== null) bareKeys(node, file, to);
    else if (node.type === 'citation' && parent) {
      const parts = readable(node, file, to);
      if (parts !== null) to.found.push({ node, parent, parts, ...where });
      return SKIP;
    }
    return undefined;
  });
}

function readable(node: Citation, file: string | null, to: Collecting): CitationPart[] | null {
  const place = placeOf(node, file);
  const parts = parseCitation(node.value);
  if (parts === null) {
    to.messages.push(finding('citation-malformed', `${node.value} cannot be read as a citation`, place));
    return null;
  }
  const ids = parts.flatMap(({ items }) => items.map(({ id }) => id));
  const unknown = ids.filter((id) => !to.keys.has(id));
  // the note that is called after the name tells the same
  if (node.name !== true) for (const id of unknown) to.messages.push(unknownKey(id, place, to.keys));
  return unknown.length > 0 ? null : parts;
}

function unknownKey(id: string, place: Place, keys: Set<string>): Message {
  const near = nearestNames(id, [...keys]);
  const fix = near.length > 0 ? `Write @${near.join(' or @')}, or add the work to the library.` : undefined;
  return finding('citation-unknown', `no work has the key ${id}`, place, fix);
}

/** `@key` without brackets is text, but hardly meant so. */
function bareKeys(node: Text, file: string, to: Collecting): void {
  if (!node.value.includes('@')) return;
  for (const [, key] of node.value.matchAll(BARE)) {
    if (to.keys.has(key)) to.messages.push(finding('citation-bare', `@${key} is text`, placeOf(node, file)));
  }
}

function placeOf(node: Nodes, file: string | null): Place {
  const start = node.position?.start;
  return { file, line: start?.line ?? null, column: start?.column ?? null };
}
