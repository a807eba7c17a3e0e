import type { Element } from 'hast';
import type { ProofNote } from '../../model/proof.ts';
import { html } from './html.ts';

/** A note with everything that is known of it. */
export function noteArticle(note: ProofNote): Element {
  const key = `${note.text}/${note.id}`;
  return html(
    'article.note',
    { dataNote: key, dataStatus: note.status },
    html('h3', {}, key),
    html('p', {}, note.plain),
  );
}
