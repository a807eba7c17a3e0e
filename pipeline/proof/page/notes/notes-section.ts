import type { Element } from 'hast';
import type { Proof } from '../../../model/proof.ts';
import { html } from '../html.ts';
import { articleId, type NoteSurroundings, noteArticle } from './note-article.ts';

/** Every note of the edition, text by text. */
export function notesSection(
  proof: Proof,
  language: string,
  pathOf: (file: string) => string,
  editing: boolean,
): Element {
  const around: NoteSurroundings = {
    language,
    pathOf,
    editing,
    pdf: `../${encodeURIComponent(proof.edition)}.pdf`,
    series: new Map(proof.series.map(({ id, label }) => [id, label])),
    works: new Map(proof.works.map(({ key, title }) => [key, title])),
    articles: new Set(proof.notes.map(articleId)),
  };
  const titles = new Map(proof.texts.map(({ id, title }) => [id, title]));
  const texts = [...new Set(proof.notes.map(({ text }) => text))];
  return html(
    'section.view',
    { id: 'notes' },
    html('h2', {}, 'Notes'),
    texts.map((text) =>
      html(
        'section.text',
        {},
        html('h3', {}, titles.get(text) ?? text),
        proof.notes.filter((note) => note.text === text).map((note) => noteArticle(note, around)),
      ),
    ),
    texts.length === 0 ? html('p', {}, 'The edition has no notes.') : null,
  );
}
