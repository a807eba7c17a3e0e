import type { CitationItem } from 'citeproc';
import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { Citation } from '../model/tree.ts';
import type { BibliographyEntry, CitedTexts, Work } from '../model/work.ts';
import { type CitationProcessor, createProcessor } from './create-processor.ts';
import { parseCitation } from './parse-citation.ts';
import { settleStop } from './settle-stop.ts';
import { workId } from './work-id.ts';

export interface CiteOptions {
  library: Work[];
  /** CSL style and locale, XML */
  style: string;
  locale: string;
  /** BCP 47, of the book */
  language: string;
  /** where a work is cited in full: at its first place in the book, or in each text */
  full: 'book' | 'text';
}

/** One citation in one tree. */
interface Cited {
  node: Citation;
  parent: Parents;
  items: CitationItem[];
  text: number;
  /** number of the note through the book, from 1; a headnote counts as one */
  note: number;
  /** id of the note; null in a headnote */
  noteId: string | null;
}

/**
 * Writes out every citation of the texts' notes and headnotes, in reading order, and the bibliography of the works
 * cited. Unknown keys and citations that cannot be read are errors; their source stays where it is.
 */
export function cite(texts: AnnotatedText[], options: CiteOptions): Outcome<CitedTexts> {
  const value = structuredClone(texts);
  const messages: Message[] = [];
  const keys = new Set(options.library.map((work) => work.id));
  const cited = collect(value, keys, messages);
  if (cited.length === 0) return { value: { texts: value, bibliography: [] }, messages };
  const processor = tryProcessor(options, messages);
  if (processor === null) return { value: { texts: value, bibliography: [] }, messages };
  for (const run of options.full === 'book' ? [cited] : byText(cited)) {
    for (const [index, content] of processor.write(run).entries()) replace(run[index], content);
  }
  return { value: { texts: value, bibliography: bibliography(processor, cited) }, messages };
}

function tryProcessor(options: CiteOptions, messages: Message[]): CitationProcessor | null {
  try {
    return createProcessor(options.library, options.style, options.locale, options.language);
  } catch (error) {
    messages.push(
      finding('citation-style', `the style cannot be used: ${(error as Error).message ?? error}`),
    );
    return null;
  }
}

function collect(texts: AnnotatedText[], keys: Set<string>, messages: Message[]): Cited[] {
  const found: Cited[] = [];
  let note = 0;
  const look = (tree: Root, text: number, file: string | null, noteId: string | null) => {
    note += 1;
    visit(tree, 'citation', (node: Citation, _index, parent: Parents | undefined) => {
      const items = readable(node, keys, file, messages);
      if (items !== null) found.push({ node, parent: parent!, items, text, note, noteId });
    });
  };
  texts.forEach((annotated, index) => {
    if (annotated.headnote) look(annotated.headnote, index, annotated.text.file, null);
    for (const placed of annotated.notes) look(placed.body, index, placed.place.file, placed.id);
  });
  return found;
}

function readable(
  node: Citation,
  keys: Set<string>,
  file: string | null,
  messages: Message[],
): CitationItem[] | null {
  const start = node.position?.start;
  const place = { file, line: start?.line ?? null, column: start?.column ?? null };
  const items = parseCitation(node.value);
  if (items === null) {
    messages.push(finding('citation-malformed', `${node.value} cannot be read as a citation`, place));
    return null;
  }
  const unknown = items.filter((item) => !keys.has(item.id));
  for (const { id } of unknown)
    messages.push(finding('citation-unknown', `no work has the key ${id}`, place));
  return unknown.length > 0 ? null : items;
}

function byText(cited: Cited[]): Cited[][] {
  const runs = new Map<number, Cited[]>();
  for (const one of cited) runs.set(one.text, [...(runs.get(one.text) ?? []), one]);
  return [...runs.values()];
}

/** Puts the written citation in the node's place and settles the stop where it meets the sentence around it. */
function replace({ node, parent }: Cited, content: PhrasingContent[]): void {
  const children = parent.children as PhrasingContent[];
  const index = children.indexOf(node);
  const after = children[index + 1];
  if (after?.type === 'text') after.value = settleStop(content, after.value);
  children.splice(index, 1, ...content);
}

function bibliography(processor: CitationProcessor, cited: Cited[]): BibliographyEntry[] {
  const citedIn = new Map<string, Set<string>>();
  for (const { items, noteId } of cited) {
    for (const { id } of items) {
      const notes = citedIn.get(id) ?? new Set();
      citedIn.set(id, noteId === null ? notes : notes.add(noteId));
    }
  }
  return processor
    .bibliography([...citedIn.keys()])
    .map((entry) => ({ ...entry, id: workId(entry.work), citedIn: [...(citedIn.get(entry.work) ?? [])] }));
}
