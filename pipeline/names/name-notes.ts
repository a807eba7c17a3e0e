import type { Root } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { leafBlocks } from '../markdown/leaf-blocks.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { visit } from '../markdown/visit.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { NameEntry } from '../model/names.ts';
import type { AnnotatedText, PlacedNote } from '../model/note.ts';
import type { NoteCall } from '../model/tree.ts';
import { findNames } from './find-names.ts';
import { nameTree } from './name-tree.ts';
import { setCall } from './set-call.ts';

/** The first place of a name in the book; offsets in the plain characters of its text. */
interface FirstPlace {
  name: NameEntry;
  text: number;
  from: number;
  to: number;
}

/**
 * Sets a note of `series` to the first occurrence, in the paragraphs of the book, of each name that asks for one: who it
 * was, and when. Texts in the order of the book. Messages: name-note-nowhere, and those of the Markdown of the lines.
 */
export function nameNotes(
  texts: AnnotatedText[],
  names: NameEntry[],
  series: string,
): Outcome<AnnotatedText[]> {
  const wanted = names.filter(({ note }) => note);
  if (wanted.length === 0) return { value: texts, messages: [] };
  const first = firstPlaces(texts, names);
  const messages: Message[] = wanted
    .filter((name) => !first.has(name))
    .map(({ heading, place }) => finding('name-note-nowhere', `“${heading}” stands in no paragraph`, place));
  const places = wanted.map((name) => first.get(name)).filter((place) => place !== undefined);
  const value = texts.map((annotated, text) => {
    const here = places.filter((place) => place.text === text);
    return here.length === 0 ? annotated : withNotes(annotated, here, series, messages);
  });
  return { value, messages };
}

/** All names are looked for, so that a longer one of another name is not taken for this one. */
function firstPlaces(texts: AnnotatedText[], names: NameEntry[]): Map<NameEntry, FirstPlace> {
  const tree = nameTree(names);
  const first = new Map<NameEntry, FirstPlace>();
  texts.forEach(({ body }, text) => {
    for (const block of leafBlocks(body)) {
      if (block.kind !== 'paragraph') continue;
      for (const { name, from, to } of findNames(block.characters, tree)) {
        if (!first.has(name)) first.set(name, { name, text, from: block.from + from, to: block.from + to });
      }
    }
  });
  return first;
}

function withNotes(
  annotated: AnnotatedText,
  places: FirstPlace[],
  series: string,
  messages: Message[],
): AnnotatedText {
  const body = structuredClone(annotated.body);
  const made = places.map((place) => noteOf(place, annotated.text.id, series, messages));
  // from the end, so that offsets before stay what they are
  for (const note of [...made].sort((a, b) => b.lemmas[0].from - a.lemmas[0].from))
    setCall(body, note.lemmas[0].to, { type: 'noteCall', note: note.id, call: note.calls[0], value: '' });
  return { ...annotated, body, notes: inReadingOrder(body, [...annotated.notes, ...made]) };
}

function noteOf(
  { name, from, to }: FirstPlace,
  text: string,
  series: string,
  messages: Message[],
): PlacedNote {
  // no id of an editor's note has an underscore, so none is the same
  const own = `name_${name.id}`;
  return {
    id: `n-${text}_${own}`,
    key: `${text}/${own}`,
    series,
    status: name.status,
    calls: [`c-${text}_${own}`],
    lemmas: [{ from, to }],
    body: bodyOf(name, messages),
    place: name.place,
  };
}

/** "LENIN, VLADIMIR (1870–1924). Who he was." */
function bodyOf({ heading, dates, line, linePlace }: NameEntry, messages: Message[]): Root {
  const at = { file: linePlace.file ?? '', line: linePlace.line ?? 1, column: linePlace.column ?? 1 };
  const parsed = parseMarkdown(line ?? '', at);
  messages.push(...parsed.messages);
  const body = parsed.value;
  const years = dates === undefined ? '. ' : ` (${dates}). `;
  const opening = [
    { type: 'smallCaps' as const, children: [{ type: 'text' as const, value: heading }] },
    { type: 'text' as const, value: years },
  ];
  const first = body.children[0];
  if (first?.type === 'paragraph') first.children.unshift(...opening);
  else body.children.unshift({ type: 'paragraph', children: opening });
  return body;
}

function inReadingOrder(body: Root, notes: PlacedNote[]): PlacedNote[] {
  const order = new Map<string, number>();
  visit(body, 'noteCall', ({ note }: NoteCall) => {
    if (!order.has(note)) order.set(note, order.size);
  });
  return notes.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
