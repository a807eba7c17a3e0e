import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { NoteSeries } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import type { ReadNote } from '../notes/read-notes.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Notes of series that book.yaml does not have. */
export function checkSeries(notes: readonly ReadNote[], series: readonly NoteSeries[]): Message[] {
  const ids = new Set(series.map(({ id }) => id));
  return notes
    .filter(({ note }) => !ids.has(note.series))
    .map(({ note, seriesPlace }) => {
      const near = nearestNames(note.series, ids);
      const fix = near.length > 0 ? `Write ${near[0]}.` : `Series of this edition: ${[...ids].join(', ')}.`;
      return finding('note-series-unknown', `there is no series ${excerpt(note.series)}`, seriesPlace, fix);
    });
}
