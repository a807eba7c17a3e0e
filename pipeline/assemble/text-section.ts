import type { Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Section } from '../model/book.ts';
import type { TextEntry } from '../model/edition.ts';
import type { AnnotatedText } from '../model/note.ts';
import { makeSection } from './make-section.ts';

/** The section of a text, its notes not yet numbered. */
export function textSection(
  cited: AnnotatedText,
  entry: TextEntry,
  language: string,
  depth: number,
): Section {
  const { text } = cited;
  const { metadata } = text;
  const title = metadata.title ?? text.id;
  return makeSection(text.id, entry.role, title, metadata.language ?? language, {
    subtitle: metadata.subtitle,
    authors: metadata.authors,
    depth,
    headnote: cited.headnote,
    standfirst:
      metadata.standfirst === undefined
        ? undefined
        : plainParagraph(metadata.standfirst, text.received, text.file),
    body: cited.body,
    notes: cited.notes.map((note) => ({
      id: note.id,
      key: note.key,
      series: note.series,
      mark: '',
      by: note.by,
      status: note.status,
      calls: note.calls,
      place: note.place,
      body: note.body,
    })),
    text: text.id,
    file: text.file,
  });
}

/** A source's standfirst is characters; an editor's is Markdown. */
function plainParagraph(standfirst: string, received: boolean, file: string): Root {
  if (!received) return parseMarkdown(standfirst, { file, line: 1 }).value;
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: standfirst }] }] };
}
