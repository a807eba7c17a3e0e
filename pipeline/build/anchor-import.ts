import { findLemma } from '../annotate/find-lemma.ts';
import { freshAnchor } from '../annotate/fresh-anchor.ts';
import { locateAnchor } from '../annotate/locate-anchor.ts';
import { prepareText } from '../annotate/prepare-text.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { Note } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { NewNote } from './anchor-append.ts';
import { readWebAnnotations, type WebAnnotation } from './anchor-web-annotations.ts';

/** Words of a quote that a note's id is made of. */
const ID_WORDS = 4;

/** What an import needs to know of its edition. */
export interface ImportInto {
  text: Text;
  /** the notes that the text has already */
  notes: readonly Note[];
  /** the series that new notes go to */
  series: string;
}

/**
 * Makes draft notes of annotations written in a browser (`json`: W3C or Hypothesis). An annotation whose words are not
 * found at one place is an error and left out; one that is there already (same lemma, same words) is told and left out,
 * so that a file can be read again after its faults are mended.
 */
export function importNotes(json: string, file: string, into: ImportInto): Outcome<NewNote[]> {
  const { value: annotations, messages } = readWebAnnotations(json, file);
  const ready = prepareText(into.text, 'author');
  const known = new Set(into.notes.map((note) => keyOf(note.body, lemmasOf(note))));
  const ids = new Set(into.notes.map(({ id }) => id));
  const made: NewNote[] = [];

  function lemmasOf(note: Pick<Note, 'anchors'>): string {
    const found = note.anchors.map((anchor) => findLemma(anchor, ready.index));
    return found
      .map((one) => ('lemma' in one ? freshAnchor(one.lemma, ready.index)?.position : '-'))
      .join(' ');
  }

  for (const annotation of annotations) {
    const located = annotation.anchors.map((anchor) => locateAnchor(anchor, annotation, into.text, ready));
    messages.push(...located.flatMap(({ message }) => message ?? []));
    const fresh = located.flatMap(({ found }) =>
      'lemma' in found ? (freshAnchor(found.lemma, ready.index) ?? []) : [],
    );
    if (fresh.length < located.length) continue;
    const key = keyOf(annotation.body, lemmasOf(annotation));
    if (known.has(key)) {
      messages.push(skipped(annotation, 'stands in the notes already'));
      continue;
    }
    known.add(key);
    const id = freeId(fresh[0].quote, ids);
    ids.add(id);
    const { body } = annotation;
    made.push({
      id,
      series: into.series,
      status: 'draft',
      support: supportOf(annotation),
      anchors: fresh,
      body,
    });
  }
  return { value: made, messages: inFileOrder(messages) };
}

const keyOf = (body: string, lemmas: string) => `${lemmas}\n${body.trim()}`;

const skipped = ({ id, place }: WebAnnotation, what: string): Message =>
  finding('web-annotation-skipped', `the annotation ${id} ${what}`, place);

const supportOf = ({ id, by }: WebAnnotation) =>
  `from the annotation ${id}${by === '' ? '' : ` by ${by}`}; to be checked`;

/** An id of the quote's first words, with a number where it is taken. */
function freeId(quote: string, taken: ReadonlySet<string>): string {
  const plain = quote.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base = (plain.match(/[a-z0-9]+/g) ?? ['note']).slice(0, ID_WORDS).join('-');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const inFileOrder = (messages: Message[]) =>
  messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
