import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { visit } from '../markdown/visit.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { AnnotatedText, Note, PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { NoteCall } from '../model/tree.ts';
import type { Lemma } from './lemma.ts';
import { locateAnchor } from './locate-anchor.ts';
import { noteExtent } from './note-extent.ts';
import { type AnchoredLemma, overlaps } from './overlaps.ts';
import { type PreparedText, prepareText } from './prepare-text.ts';
import { type PlannedCall, setCalls } from './set-calls.ts';

/** Marks that a call follows rather than precedes: stops and closing quotes, not dashes. */
const AFTER = /[.,;:!?’”'")\]]/;
/** What an apostrophe joins to the word before it: a call stands after the whole of "Lenin’s". */
const GENITIVE = /['’]\p{L}+/uy;

/**
 * Sets the calls of a text's notes: the author's own, kept from the text, and the editor's, each after the last word of
 * its lemma and the stops that follow it. A citation in the running text becomes a note of `citationSeries`. A lemma
 * that moved is a warning; one that is not there, or might be at several places, is an error with its candidates, and
 * the note is left out of the value.
 */
export function annotate(
  text: Text,
  notes: Note[],
  citationSeries: string | null = 'author',
): Outcome<AnnotatedText> {
  const ready = prepareText(text, citationSeries);
  const { body, plain } = ready;
  const messages = ready.messages;
  const calls: PlannedCall[] = [];
  const placed: PlacedNote[] = [];
  const anchored: AnchoredLemma[] = [];
  for (const note of notes) {
    const lemmas = lemmasOf(note, text, ready, messages);
    const parsed = parseBody(note);
    messages.push(...parsed.messages, ...noteExtent(note, parsed.value));
    if (lemmas === null) continue;
    lemmas.forEach((lemma, index) => {
      const { quote, place } = note.anchors[index];
      anchored.push({ ...lemma, note: note.id, quote, place });
    });
    const made = placedNote(text, note, lemmas, parsed.value);
    placed.push(made);
    made.lemmas.forEach((lemma, index) => {
      const call: NoteCall = { type: 'noteCall', note: made.id, call: made.calls[index], value: '' };
      calls.push({ at: afterStops(plain.characters, lemma.to), call });
    });
  }
  messages.push(...overlaps(anchored));
  setCalls(body, plain.pieces, calls);
  const all = inReadingOrder(body, [...ready.notes, ...placed]);
  return { value: { text, body, notes: all, ...headnote(text, messages) }, messages };
}

/** The lemmas of all of a note's anchors, or null if one is not found. */
function lemmasOf(note: Note, text: Text, ready: PreparedText, messages: Message[]): Lemma[] | null {
  const located = note.anchors.map((anchor) => locateAnchor(anchor, note, text, ready));
  messages.push(...located.flatMap(({ message }) => message ?? []));
  const lemmas = located.flatMap(({ found }) => ('lemma' in found ? found.lemma : []));
  return lemmas.length === located.length ? lemmas : null;
}

function parseBody({ body, bodyPlace: { file, line, column } }: Note): Outcome<Root> {
  return parseMarkdown(body, { file: file ?? '', line: line ?? 1, column: column ?? 1 });
}

function headnote(text: Text, messages: Message[]): { headnote?: Root } {
  if (!text.metadata.headnote) return {};
  const parsed = parseMarkdown(text.metadata.headnote, { file: text.file, line: 1 });
  messages.push(...parsed.messages);
  return { headnote: parsed.value };
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
  GENITIVE.lastIndex = at;
  let end = at + (GENITIVE.exec(characters)?.[0].length ?? 0);
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
