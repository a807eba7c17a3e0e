import type { Element } from 'hast';
import type { NoteStatus } from '../../model/note.ts';
import type { ProofNote } from '../../model/proof.ts';
import { html } from './html.ts';

const STATUSES: NoteStatus[] = ['approved', 'checked', 'draft'];

/** Notes of the author stand in the text as they are; nobody signs them off. */
export const isEditorial = ({ id }: { id: string }) => !/^(?:author|cited)_\d+$/.test(id);

/** How many notes of the edition are approved, checked and still drafts, as a bar of a hundred units and in words. */
export function progressBar(notes: readonly ProofNote[]): Element {
  const own = notes.filter(isEditorial);
  const counts = STATUSES.map((status) => own.filter((note) => note.status === status).length);
  let x = 0;
  const bars = STATUSES.map((status, index) => {
    const width = own.length === 0 ? 0 : (100 * counts[index]) / own.length;
    const bar = html('rect', { dataStatus: status, x: String(x), y: '0', width: String(width), height: '1' });
    x += width;
    return bar;
  });
  return html(
    'div.progress',
    { id: 'progress' },
    html(
      'svg',
      { viewBox: '0 0 100 1', preserveAspectRatio: 'none', ariaHidden: 'true', focusable: 'false' },
      bars,
    ),
    html(
      'p',
      {},
      STATUSES.map((status, index) => [
        html('span.share', { dataStatus: status }, html('b', {}, String(counts[index])), ` ${status}`),
        ' ',
      ]),
    ),
  );
}
