import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { RenderedBook, RenderedSection } from '../../../model/book.ts';
import type { Proof, ProofNote } from '../../../model/proof.ts';
import { commentRanges } from './comment-ranges.ts';
import { documentStyles } from './document-styles.ts';
import { leafBlocks } from './leaf-blocks.ts';
import { leafWords } from './leaf-words.ts';
import { noteComment } from './note-comment.ts';
import { repack } from './repack.ts';
import { textParagraph } from './text-paragraph.ts';

/**
 * The running text of every text as a .docx, each note a comment at the words it is keyed to: for a proofreader's own word
 * processor. Notes that found no place stand at the end. `book` is the one that the proof was made of; `date` in seconds
 * since 1970, for comments and properties. The same bytes for the same input.
 */
export async function notesDocx(proof: Proof, book: RenderedBook, date: number): Promise<Uint8Array> {
  const comments = numbered(proof, book);
  const seen = new Set<ProofNote>();
  const commentOf = (id: string) => {
    const note = comments.byId.get(id);
    if (note === undefined || seen.has(note)) return null;
    seen.add(note);
    return { comment: comments.numbers.get(note) ?? 0, note };
  };
  const texts = book.sections.filter((section) => section.text !== undefined || section.notes.length > 0);
  const paragraphs = texts.flatMap((section, index) => sectionParagraphs(section, index > 0, commentOf));
  const lost = proof.notes.filter((note) => !seen.has(note));
  const labels = new Map(proof.series.map(({ id, label }) => [id, label]));
  const document = new Document({
    title: `${proof.title}: notes`,
    creator: proof.title,
    lastModifiedBy: proof.title,
    styles: documentStyles(book.metadata.language),
    comments: {
      children: proof.notes.map((note, id) =>
        noteComment(id, note, labels.get(note.series) ?? note.series, date),
      ),
    },
    sections: [
      {
        footers: { default: pageNumbers() },
        children: [...paragraphs, ...withoutPlace(lost, comments.numbers)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

/** Comments by the place of their note in the proof; notes by their id in the book. */
function numbered({ notes }: Proof, { sections }: RenderedBook) {
  const byKey = new Map(notes.map((note) => [`${note.text}/${note.id}`, note]));
  const byId = new Map<string, ProofNote>();
  for (const { id, key } of sections.flatMap((section) => section.notes)) {
    const note = byKey.get(key);
    if (note) byId.set(id, note);
  }
  return { byId, numbers: new Map(notes.map((note, number) => [note, number])) };
}

function sectionParagraphs(
  { body }: RenderedSection,
  newPage: boolean,
  commentOf: Parameters<typeof commentRanges>[1],
): Paragraph[] {
  const nodes = body.children.filter((node) => node.type !== 'doctype');
  return leafBlocks(nodes).map((leaf, index) => {
    const found = leafWords(leaf.element);
    return textParagraph(leaf, found.words, commentRanges(found, commentOf), newPage && index === 0);
  });
}

function withoutPlace(notes: ProofNote[], numbers: ReadonlyMap<ProofNote, number>): Paragraph[] {
  if (notes.length === 0) return [];
  const heading = new Paragraph({ style: 'Heading1', children: [new TextRun('Notes without a place')] });
  return [
    heading,
    ...notes.map((note) => {
      const key = `${note.text}/${note.id}`;
      const words = [{ text: key, italics: false, bold: false, smallCaps: false, superScript: false }];
      const range = { comment: numbers.get(note) ?? 0, from: 0, to: key.length, mark: '' };
      return textParagraph({ element: EMPTY, style: 'Normal', level: 0, label: null }, words, [range]);
    }),
  ];
}

const EMPTY = { type: 'element' as const, tagName: 'p', properties: {}, children: [] };

const pageNumbers = () =>
  new Footer({
    children: [
      new Paragraph({ alignment: 'center', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
