import { type ICommentOptions, Paragraph, TextRun } from 'docx';
import type { ProofNote } from '../../../model/proof.ts';
import { leafBlocks } from './leaf-blocks.ts';
import { leafWords } from './leaf-words.ts';

/** A note as a comment: what it is, what it says, what it rests on, what was found. `date` in seconds since 1970. */
export function noteComment(id: number, note: ProofNote, series: string, date: number): ICommentOptions {
  const author = note.by ?? series;
  const facts = [note.mark, note.id, note.status, series, note.page === null ? null : `p. ${note.page}`];
  const head = facts.filter((fact) => fact !== null && fact !== '').join(' · ');
  const lines = [
    ...(note.support ? [['Support: ', note.support]] : []),
    ...note.findings.map(({ rule, message }) => [`${rule}: `, message]),
  ];
  return {
    id,
    author,
    initials: initialsOf(author),
    date: new Date(date * 1000),
    children: [
      new Paragraph({ children: [new TextRun({ text: head, bold: true })] }),
      ...bodyOf(note),
      ...lines.map(
        ([label, text]) =>
          new Paragraph({ children: [new TextRun({ text: label, italics: true }), new TextRun(text)] }),
      ),
    ],
  };
}

function bodyOf({ printed }: ProofNote): Paragraph[] {
  const nodes = printed.children.filter((node) => node.type !== 'doctype');
  return leafBlocks(nodes).map(({ element, label }) => {
    const { words } = leafWords(element);
    const before = label === null ? [] : [new TextRun(`${label} `)];
    const runs = words.map(({ text, ...way }) => new TextRun({ text: text.replace(/\n/g, ' '), ...way }));
    return new Paragraph({ children: [...before, ...runs] });
  });
}

const initialsOf = (author: string): string =>
  author
    .split(/[\s.]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4);
