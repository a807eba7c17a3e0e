import type { Element } from 'hast';
import type { LemmaInContext, ProofNote } from '../../../model/proof.ts';
import { findingItem } from '../findings/finding-item.ts';
import { html } from '../html.ts';
import { printedWords } from './printed-words.ts';

/** What an article needs to know of the book around its note. */
export interface NoteSurroundings {
  /** BCP 47, of the edition */
  language: string;
  /** a path as the page shows it */
  pathOf: (file: string) => string;
  /** the digital PDF, as the page leads to it */
  pdf: string;
  /** series id -> printed name */
  series: ReadonlyMap<string, string>;
  /** key of a work -> its line in the bibliography */
  works: ReadonlyMap<string, string>;
  /** of a preview: notes of notes files can be changed */
  editing: boolean;
  /** ids of all articles */
  articles: ReadonlySet<string>;
}

/** The id of a note's article: that of the note in the book. */
export const articleId = ({ text, id }: { text: string; id: string }) => `n-${text}_${id}`;

/** A note with everything that is known of it: facts, lemma in context, the note as printed and what is found. */
export function noteArticle(note: ProofNote, around: NoteSurroundings): Element {
  const id = articleId(note);
  const findings = note.findings.map(({ rule }) => rule);
  const properties = {
    id,
    dataNote: `${note.text}/${note.id}`,
    dataText: note.text,
    dataSeries: note.series,
    dataStatus: note.status,
    dataFindings: list(findings),
    dataWorks: list(note.works),
    dataPersons: list(note.persons),
    dataFingerprint: note.fingerprint,
    tabIndex: -1,
    ariaLabelledBy: [`${id}-name`],
  };
  return html(
    'article.item.note',
    properties,
    facts(note, id, around),
    context(note, around),
    words(note, around),
  );
}

/** Sets of names on an element: JSON, for names may hold spaces. */
const list = (names: string[]) => (names.length > 0 ? JSON.stringify([...new Set(names)]) : undefined);

function facts(note: ProofNote, id: string, { pdf, series, pathOf, editing }: NoteSurroundings): Element {
  const page =
    note.page === null
      ? html('span.lost', {}, 'no page')
      : html('a', { href: `${pdf}#page=${note.pdfPage}` }, `page ${note.page}`);
  const place = note.place.file === null ? null : `${pathOf(note.place.file)}:${note.place.line ?? 1}`;
  return html(
    'header.facts',
    {},
    html(
      'h4',
      { id: `${id}-name` },
      html('span.mark', {}, note.mark ?? '–'),
      ' ',
      html('span.name', {}, note.id),
    ),
    html('p', {}, html('span.status', { dataStatus: note.status }, note.status), ' ', page),
    html('p.series', {}, series.get(note.series) ?? note.series, note.by ? `, ${note.by}` : null),
    note.signedOff ? html('p.signed', {}, `signed off: ${note.signedOff}`) : null,
    place === null ? null : html('p.place', {}, html('code', {}, place)),
    editing && note.fingerprint !== undefined ? html('p.edit', {}, EDITS.map(editButton)) : null,
  );
}

/** What the buttons of a note do: its new status, or its correction. */
const EDITS = ['checked', 'approved', 'draft', 'correct'];

const editButton = (value: string) => [html('button', { type: 'button', value }, value), ' '];

function context({ lemmas, mark }: ProofNote, { language }: NoteSurroundings): Element {
  const shown =
    lemmas.length > 0
      ? lemmas.map((lemma) => inContext(lemma, mark))
      : html('p.lost', {}, 'Its words are not found in the text.');
  return html('div.context', { lang: language }, shown);
}

/** A note of the author has no lemma: its call stands there. */
const inContext = ({ before, lemma, after }: LemmaInContext, call: string | null) =>
  html('p', {}, before, lemma === '' ? html('mark.call', {}, call ?? '*') : html('mark', {}, lemma), after);

function words(note: ProofNote, { language, works, articles }: NoteSurroundings): Element {
  const rests = note.support ? html('p.support', {}, html('b', {}, 'Rests on: '), note.support) : null;
  return html(
    'div.words',
    {},
    html('div.printed', { lang: language }, printedWords(note.printed, articles)),
    rests,
    terms(
      'Works',
      note.works.map((key) => works.get(key) ?? key),
    ),
    terms('Persons', note.persons),
    note.findings.length > 0
      ? html('ul.findings', { ariaLabel: 'Findings' }, note.findings.map(findingItem))
      : null,
  );
}

function terms(name: string, of: string[]): Element | null {
  return of.length === 0 ? null : html('p.terms', {}, html('b', {}, `${name}: `), of.join('; '));
}
