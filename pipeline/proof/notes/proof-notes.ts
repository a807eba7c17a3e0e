import type { Root as Hast } from 'hast';
import { toString as plainOf } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { leafBlocks } from '../../markdown/leaf-blocks.ts';
import { visit } from '../../markdown/visit.ts';
import type { RenderedBook, RenderedNote } from '../../model/book.ts';
import type { Message } from '../../model/message.ts';
import type { AnnotatedText, Note, PlacedNote } from '../../model/note.ts';
import type { PageMap } from '../../model/pages.ts';
import type { ProofNote } from '../../model/proof.ts';
import type { BibliographyEntry } from '../../model/work.ts';
import { callPlaces } from './call-places.ts';
import { lemmaInContext } from './lemma-in-context.ts';
import { noteFindings } from './note-findings.ts';

/** What the notes of a proof are put together from. */
export interface ApparatusParts {
  /** in the order of the book, calls set, citations not yet written out */
  annotated: readonly AnnotatedText[];
  /** as it is printed */
  book: RenderedBook;
  bibliography: readonly BibliographyEntry[];
  pageMap: PageMap;
  /** all notes of the notes files, those whose lemma was not found too */
  notes: readonly Note[];
  messages: readonly Message[];
  /** headings of the persons that words name */
  personsIn(words: string): string[];
  /** the Markdown of a note that found no place, as XHTML */
  render(note: Note): Hast;
  /** tells a note from what it becomes when it is changed */
  fingerprint(note: Note): string;
}

/** Every note of an edition in the order of the book; those that found no place come last in their text. */
export function proofNotes(parts: ApparatusParts): ProofNote[] {
  const printed = new Map(parts.book.sections.flatMap(({ notes }) => notes.map((note) => [note.key, note])));
  const written = new Map(parts.notes.map((note) => [`${note.text}/${note.id}`, note]));
  const findings = noteFindings(parts.messages, parts.notes);
  const works = worksOfNotes(parts.bibliography);
  const shared = { ...parts, printed, written, findings, works };
  const texts = parts.annotated.map(({ text }) => text.id);
  const lost = parts.notes.filter(({ text }) => !texts.includes(text));
  return [
    ...parts.annotated.flatMap((annotated) => notesOfText(annotated, shared)),
    ...lost.map((note) => withoutPlace(note, shared)),
  ];
}

interface Shared extends ApparatusParts {
  printed: Map<string, RenderedNote>;
  written: Map<string, Note>;
  findings: ReturnType<typeof noteFindings>;
  works: Map<string, string[]>;
}

function notesOfText(annotated: AnnotatedText, shared: Shared): ProofNote[] {
  const blocks = leafBlocks(annotated.body);
  const calls = callPlaces(annotated.body);
  const placed = annotated.notes.map((note): ProofNote => {
    const places =
      note.lemmas.length > 0
        ? note.lemmas
        : note.calls.flatMap((call) => {
            const at = calls.get(call);
            return at === undefined ? [] : [{ from: at, to: at }];
          });
    const lemmas = places.map(({ from, to }) => lemmaInContext(blocks, from, to));
    return { ...facts(note, annotated.text.id, shared), lemmas };
  });
  const keys = new Set(annotated.notes.map(({ key }) => key));
  const lost = shared.notes.filter(
    ({ text, id }) => text === annotated.text.id && !keys.has(`${text}/${id}`),
  );
  return [...placed, ...lost.map((note) => withoutPlace(note, shared))];
}

function facts(note: PlacedNote, text: string, shared: Shared): Omit<ProofNote, 'lemmas'> {
  const own = shared.printed.get(note.key);
  const written = shared.written.get(note.key);
  const printed: Hast = own?.body ?? { type: 'root', children: [] };
  const plain = words(printed);
  const place = shared.pageMap.places[note.calls[0] ?? ''];
  const page = place === undefined ? undefined : shared.pageMap.pages[place];
  return {
    text,
    id: note.key.slice(text.length + 1),
    series: note.series,
    by: note.by,
    status: note.status,
    ...(written ? kept(written, shared) : {}),
    page: page?.folio ?? null,
    pdfPage: page === undefined ? null : page.index + 1,
    mark: own?.mark || null,
    printed,
    plain,
    works: shared.works.get(note.id) ?? [],
    persons: shared.personsIn(plain),
    findings: shared.findings(note.place, written ? null : lastLine(note.body)),
    place: note.place,
  };
}

function withoutPlace(note: Note, shared: Shared): ProofNote {
  const { text, id, series, by, status, place } = note;
  const printed = shared.render(note);
  const plain = words(printed);
  const none = { page: null, pdfPage: null, mark: null, lemmas: [], works: [] };
  const persons = shared.personsIn(plain);
  const findings = shared.findings(place, null);
  const own = kept(note, shared);
  return { text, id, series, by, status, ...own, ...none, printed, plain, persons, findings, place };
}

/** What stands in the notes file and is not printed as it is. */
function kept(note: Note, { fingerprint }: Shared) {
  const { support, signedOff, body } = note;
  return { support, signedOff, body, fingerprint: fingerprint(note) };
}

const words = (printed: Hast) =>
  printed.children
    .map((child) => plainOf(child).replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n');

/** Of a note that stands in a text, or in names.yaml. */
function lastLine(body: Root): number {
  let last = 0;
  visit(body, (node: Nodes) => {
    last = Math.max(last, node.position?.end.line ?? 0);
  });
  return last;
}

function worksOfNotes(bibliography: readonly BibliographyEntry[]): Map<string, string[]> {
  const works = new Map<string, string[]>();
  for (const { work, citedIn } of bibliography)
    for (const note of citedIn) works.set(note, [...(works.get(note) ?? []), work]);
  return works;
}
