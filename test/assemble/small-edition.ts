import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Text } from '../../pipeline/model/text.ts';

const place = { file: 'book.yaml', line: 1, column: 1 };

/** A text written for an edition, from Markdown. */
export function writtenText(id: string, markdown: string, metadata: Partial<Text['metadata']> = {}): Text {
  const body = parseMarkdown(markdown, { file: `texts/${id}.md`, line: 1 }).value;
  return {
    id,
    file: `texts/${id}.md`,
    received: false,
    metadata: { title: id, authors: [], date: null, ...metadata },
    body,
  };
}

/** An edition of the given texts in one part, with numbers for the editor's and symbols for the author's notes. */
export function smallEdition(texts: Text[], more: Partial<Edition> = {}): Edition {
  return {
    id: 'small',
    folder: 'manuscript/small',
    bookFile: 'book.yaml',
    recipes: [],
    notes: [],
    library: [],
    names: [],
    templates: {},
    inputs: {},
    texts,
    ...more,
    book: {
      title: 'Small Book',
      language: 'en-GB',
      contributors: [
        { name: 'Ada Harrow', role: 'edt' },
        { name: 'Ada Harrow', role: 'ann' },
      ],
      publisher: 'Aire Press',
      place: 'Leeds',
      date: '2026-11-22',
      isbn: {},
      subjects: [],
      colour: '#8b1a1a',
      trim: { width: 148, height: 210 },
      order: [
        {
          part: 'The Part',
          texts: texts.map(({ id }) => ({ text: id, role: 'chapter', pamphlet: false, place })),
          place,
        },
      ],
      notes: {
        series: [
          { id: 'editor', marks: 'numbers', numbering: 'text' },
          { id: 'author', marks: 'symbols', numbering: 'book' },
        ],
        drafts: 'refuse',
      },
      citations: { style: 'pamphleteer-notes', full: 'book', ibid: false },
      julian: false,
      silence: {},
      ...more.book,
    },
  };
}
