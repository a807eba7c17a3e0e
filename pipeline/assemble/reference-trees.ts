import type { Root } from 'mdast';
import type { Section } from '../model/book.ts';
import type { AnnotatedText } from '../model/note.ts';

/** A tree that may hold references: the file it came from, the text it belongs to, the note that it is. */
export interface ReferenceTree {
  tree: Root;
  file: string | null;
  /** null for what belongs to no text */
  text: string | null;
  /** key of the note, null for running text */
  note: string | null;
}

/** Every tree of the book, in reading order. `bookFile` is where the dedication stands. */
export function referenceTrees(
  sections: Section[],
  texts: AnnotatedText[],
  bookFile: string,
): ReferenceTree[] {
  const files = new Map(texts.map(({ text }) => [text.id, text.file]));
  const noteFiles = new Map(texts.flatMap(({ notes }) => notes.map(({ key, place }) => [key, place.file])));
  return sections.flatMap((section) => {
    const text = section.text ?? null;
    const file = text === null ? bookFile : (files.get(text) ?? null);
    const own = [section.standfirst, section.headnote, section.body]
      .filter((tree) => tree !== undefined)
      .map((tree) => ({ tree, file, text, note: null }));
    const notes = section.notes.map(({ key, body }) => ({
      tree: body,
      file: noteFiles.get(key) ?? null,
      text,
      note: key,
    }));
    return [...own, ...notes];
  });
}
