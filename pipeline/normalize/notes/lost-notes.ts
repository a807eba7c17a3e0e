import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Draft } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';
import type { Calls, Mark } from './find-calls.ts';

/**
 * A warning for each note that is called but is not in the source; a hint where the editor has taken out all its marks by
 * corrections (`corrected`, by block index).
 */
export function lostNotes(draft: Draft, calls: Calls, corrected: Map<number, Edit[]>): Message[] {
  const open = (mark: Mark) =>
    !corrected.get(mark.block.index)?.some((edit) => edit.from <= mark.from && mark.to <= edit.to);
  return calls.lost.map(({ label, marks }) => {
    const left = marks.find(open);
    const { line, column } = (left ?? marks[0]).block;
    const place = { file: draft.file, line, column };
    if (left)
      return finding('lost-note', `The text calls note ${label}, but the source has no such note.`, place);
    return finding(
      'lost-note-settled',
      `The mark of note ${label}, which is not in the source, is out.`,
      place,
    );
  });
}
