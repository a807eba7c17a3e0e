import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '../diagnostics/finding.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { Anchor, AnnotatedText, Note, PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { NoteCall } from '../model/tree.ts';
import { authorNotes } from './author-notes.ts';
import { citationNotes } from './citation-notes.ts';
import { findLemma, type Lemma } from './find-lemma.ts';
import { fold } from './fold.ts';
import { nearestWords } from './nearest-words.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { type PlannedCall, setCalls } from './set-calls.ts';

/** Marks that a call follows rather than precedes: stops and closing quotes, not dashes. */
const AFTER = /[.,;:!?’”'")\]]/;

/**
 * Sets the calls of a text's notes: the author's own, kept from the text, and the editor's, each after the last word of
 * its lemma and the stops that follow it. A citation in the running text becomes a note of `citationSeries`. A lemma that is not there, or there more than once, is an error with its
 * candidates; the note is left out of the value.
 */
export function annotate(text: Text, notes: Note[], citationSeries = 'author'): Outcome<AnnotatedText> {
  const body = structuredClone(text.body);
  const own = authorNotes(text, body);
  const messages = own.messages;
  const cited = citationNotes(text, body, citationSeries);
  const plain = plainText(body);
  const folded = fold(plain.characters);
  const calls: PlannedCall[] = [];
  const placed: PlacedNote[] = [];
  for (const note of notes) {
    const lemmas = note.anchors.map((anchor) => lemmaOf(anchor, note, text, plain, folded, messages));
    if (lemmas.some((lemma) => lemma === null)) continue;
    const parsed = parseMarkdown(note.body, {
      ...note.bodyPlace,
      file: note.bodyPlace.file ?? '',
      line: note.bodyPlace.line ?? 1,
      column: note.bodyPlace.column ?? 1,
    });
    messages.push(...parsed.messages);
    const made = placedNote(text, note, lemmas as Lemma[], parsed.value);
    placed.push(made);
    made.lemmas.forEach((lemma, index) => {
      const call: NoteCall = { type: 'noteCall', note: made.id, call: made.calls[index], value: '' };
      calls.push({ at: afterStops(plain.characters, lemma.to), call });
    });
  }
  setCalls(body, plain.pieces, calls);
  return {
    value: {
      text,
      body,
      notes: inReadingOrder(body, [...own.notes, ...cited, ...placed]),
      ...headnote(text, messages),
    },
    messages,
  };
}

function headnote(text: Text, messages: Message[]): { headnote?: Root } {
  if (!text.metadata.headnote) return {};
  const parsed = parseMarkdown(text.metadata.headnote, { file: text.file, line: 1 });
  messages.push(...parsed.messages);
  return { headnote: parsed.value };
}

function lemmaOf(
  anchor: Anchor,
  note: Note,
  text: Text,
  plain: PlainText,
  folded: ReturnType<typeof fold>,
  messages: Message[],
): Lemma | null {
  const found = findLemma(anchor, folded);
  if (found.as === 'found') return found.lemma;
  const candidates =
    found.candidates.length > 0 ? found.candidates : nearestWords(anchor.quote, plain.characters);
  const shown = candidates.slice(0, 3).map((lemma) => describe(lemma, plain, text.file));
  const rule = found.as === 'lost' ? 'anchor-lost' : 'anchor-ambiguous';
  const times = found.as === 'lost' ? 'is not there' : `stands ${candidates.length} times`;
  const context = found.as === 'lost' && found.candidates.length > 0 ? ' with this prefix and suffix' : '';
  const list = shown.length > 0 ? `; candidates: ${shown.join('; ')}` : '';
  messages.push(
    finding(rule, `note ${note.id}: “${anchor.quote}” ${times} in ${text.id}${context}${list}`, anchor.place),
  );
  return null;
}

function describe(lemma: Lemma, plain: PlainText, file: string): string {
  const piece = plain.pieces.find((candidate) => candidate.to > lemma.from);
  const around = (from: number, to: number) =>
    plain.characters.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const words = `${around(lemma.from - 24, lemma.from)}[${around(lemma.from, lemma.to)}]${around(lemma.to, lemma.to + 24)}`;
  return piece?.line ? `${file}:${piece.line} “${words}”` : `“${words}”`;
}

function placedNote(text: Text, note: Note, lemmas: Lemma[], body: Root): PlacedNote {
  const name = `${text.id}_${note.id}`;
  return {
    id: `n-${name}`,
    key: `${text.id}/${note.id}`,
    series: note.series,
    by: note.by,
    status: note.status,
    calls: lemmas.map((_, index) => `c-${name}${index > 0 ? `.${index + 1}` : ''}`),
    lemmas,
    body,
    place: note.place,
  };
}

function afterStops(characters: string, at: number): number {
  let end = at;
  while (end < characters.length && AFTER.test(characters[end])) end += 1;
  return end;
}

function inReadingOrder(body: Root, notes: PlacedNote[]): PlacedNote[] {
  const order = new Map<string, number>();
  visit(body, 'noteCall', (call: NoteCall) => {
    if (!order.has(call.note)) order.set(call.note, order.size);
  });
  return notes.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
