import type { AnchorCheck } from '../annotate/check-anchors.ts';
import { prepareText } from '../annotate/prepare-text.ts';
import type { Note } from '../model/note.ts';
import type { Text } from '../model/text.ts';

export type WebFormat = 'w3c' | 'hypothesis';

/** Characters of context, as Hypothesis keeps them. */
const CONTEXT = 32;

interface Selector {
  type: 'TextQuoteSelector' | 'TextPositionSelector';
  [field: string]: unknown;
}

/**
 * Notes as W3C Web Annotations (JSON-LD, an AnnotationCollection of one page) or as Hypothesis' search results. Only
 * notes all of whose anchors are found are in it. Names are URNs made of ids, so that the same notes give the same bytes.
 */
export function exportNotes(
  edition: string,
  texts: readonly Text[],
  checks: readonly AnchorCheck[],
  format: WebFormat,
): string {
  const characters = new Map(texts.map((text) => [text.id, prepareText(text, 'author').plain.characters]));
  const byNote = new Map<Note, Selector[][]>();
  for (const check of checks) {
    const selectors = byNote.get(check.note) ?? [];
    byNote.set(check.note, selectors);
    if (check.lemma) selectors.push(selectorsOf(check.lemma, characters.get(check.note.text) ?? ''));
  }
  const whole = [...byNote].filter(([note, selectors]) => selectors.length === note.anchors.length);
  const made = format === 'w3c' ? collection(edition, whole) : searchResult(edition, whole);
  return `${JSON.stringify(made, null, 1)}\n`;
}

function selectorsOf({ from, to }: { from: number; to: number }, text: string): Selector[] {
  const quote = {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
  return [
    { type: 'TextQuoteSelector', ...quote },
    { type: 'TextPositionSelector', start: from, end: to },
  ];
}

const urn = (...parts: string[]) => `urn:pamphleteer:${parts.join(':')}`;

function collection(edition: string, notes: [Note, Selector[][]][]) {
  const items = notes.map(([note, targets]) => ({
    id: urn(edition, note.text, note.id),
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' }],
    target: targets.map((selector) => ({ source: urn(edition, note.text), selector })),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(edition),
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: `${urn(edition)}:page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function searchResult(edition: string, notes: [Note, Selector[][]][]) {
  const rows = notes.map(([note, targets]) => ({
    id: `${note.text}:${note.id}`,
    uri: urn(edition, note.text),
    text: note.body,
    tags: [note.series, note.status],
    references: [],
    target: targets.map((selector) => ({ source: urn(edition, note.text), selector })),
  }));
  return { total: rows.length, rows };
}
