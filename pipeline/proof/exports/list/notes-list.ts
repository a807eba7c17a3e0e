import type { RenderedBook, RenderedSection } from '../../../model/book.ts';
import type { Marginal } from '../../../model/marginalia.ts';
import type { Proof, ProofNote } from '../../../model/proof.ts';
import { element, text } from './element.ts';
import { noteEntry } from './note-entry.ts';
import { statusTable } from './status-table.ts';

/** Notes as a book of their own, and the boxes that stand beside them. */
export interface NotesList {
  book: RenderedBook;
  marginals: Marginal[];
}

/**
 * The list that a proofreader ticks off on paper: after a table of how many notes have which status, every note of every
 * text with its lemma in context, what it says, rests on, and what was found.
 */
export function notesList(proof: Proof, { id, metadata }: RenderedBook): NotesList {
  const marginals: Marginal[] = [];
  const sections = proof.texts.flatMap(({ id: name, title }): RenderedSection[] => {
    const notes = proof.notes.filter((note) => note.text === name);
    if (notes.length === 0) return [];
    const entries = notes.flatMap((note, index) => {
      const block = `list-${name}_${index}`;
      marginals.push({ kind: 'boxes', at: { block, from: 0, to: 0 }, words: boxOf(note) });
      return noteEntry(note, block, labelOf(note, proof));
    });
    const heading = element('header', [element('h1', [text(title)], { id: `list-${name}-title` })], {
      className: ['opening'],
    });
    return [section(`list-${name}`, title, [heading, ...entries], metadata.language)];
  });
  const first = section('list-first', '', statusTable(proof, metadata.title), 'en');
  const toc = sections.map(({ id: target, title }) => ({
    ...{ target: `${target}-title`, title, matter: 'body' as const },
    children: [],
  }));
  const head = `${metadata.title}: notes`;
  return { book: { id, metadata, head, sections: [first, ...sections], toc }, marginals };
}

/** Author's notes have no status: there is nothing to tick but that they were read. */
const boxOf = ({ body, status }: ProofNote): string => (body === undefined ? '' : status);

/** Who speaks: the series, where there are several, and who signs. */
function labelOf({ series, by }: ProofNote, { series: all }: Proof): string[] {
  const label = all.find(({ id }) => id === series)?.label ?? series;
  return [...(all.length > 1 ? [label] : []), ...(by === undefined ? [] : [by])];
}

function section(
  id: string,
  title: string,
  children: RenderedSection['body']['children'],
  language: string,
): RenderedSection {
  return {
    ...{ id, role: 'chapter', matter: 'body', opens: 'next', listed: true, depth: 0 },
    ...{ title, runningHead: title, authors: [], language, notes: [] },
    body: { type: 'root', children },
  };
}
