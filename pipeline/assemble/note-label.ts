import type { PhrasingContent } from 'mdast';
import type { NumberedNote, Section } from '../model/book.ts';
import type { NoteSeries } from '../model/edition.ts';

/** A note that references may lead to, and the section it stands in. */
export interface NoteGoal {
  note: NumberedNote;
  section: Section;
}

/**
 * What a reference to a note says: "note 12"; from another text, where numbers begin again in each, "note 12 to
 * “Title”".
 */
export function noteLabel(goal: NoteGoal, from: string | null, series: NoteSeries[]): PhrasingContent[] {
  const { note, section } = goal;
  const runsOn = series.find(({ id }) => id === note.series)?.numbering === 'book';
  const of = runsOn || section.text === from ? '' : ` to “${section.title}”`;
  return [{ type: 'text', value: `note ${note.mark}${of}` }];
}
