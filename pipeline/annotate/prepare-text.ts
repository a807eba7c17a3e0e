import type { Root } from 'mdast';
import type { Message } from '../model/message.ts';
import type { PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import { authorNotes } from './author-notes.ts';
import { citationNotes } from './citation-notes.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A text whose own notes and citations are taken out of its words, so that anchors count what a reader reads. */
export interface PreparedText {
  body: Root;
  plain: PlainText;
  /** made when first asked for: a text without anchors needs none */
  readonly index: WordIndex;
  /** the author's notes, and the notes made of citations in the text */
  notes: PlacedNote[];
  messages: Message[];
}

/** Copies a text's tree and makes it ready for anchors. */
export function prepareText(text: Text, citationSeries: string | null): PreparedText {
  const body = structuredClone(text.body);
  const { notes, messages } = authorNotes(text, body);
  const cited = citationNotes(text, body, citationSeries);
  const plain = plainText(body);
  let index: WordIndex | null = null;
  return {
    body,
    plain,
    get index() {
      index ??= indexWords(plain.characters);
      return index;
    },
    notes: [...notes, ...cited],
    messages,
  };
}
