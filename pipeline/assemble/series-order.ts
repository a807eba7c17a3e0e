import type { NoteSeries } from '../model/edition.ts';

/** The series whose notes came with the text. */
const AUTHOR = 'author';

/**
 * The order in which series of notes stand at the foot of a page: the author's first, for they are of the text; then
 * those of editors and translators as book.yaml names them.
 */
export function seriesOrder(series: NoteSeries[]): string[] {
  return [AUTHOR, ...series.map(({ id }) => id).filter((id) => id !== AUTHOR)];
}
