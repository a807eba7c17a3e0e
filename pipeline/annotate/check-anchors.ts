import type { Message } from '../model/message.ts';
import type { Anchor, Note } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import type { Found } from './find-lemma.ts';
import { findLemma } from './find-lemma.ts';
import { type FreshAnchor, freshAnchor } from './fresh-anchor.ts';
import type { Lemma } from './lemma.ts';
import { locateAnchor } from './locate-anchor.ts';
import { type PreparedText, prepareText } from './prepare-text.ts';

/** One anchor of a note against its text. */
export interface AnchorCheck {
  note: Note;
  /** which of the note's anchors, from 0 */
  index: number;
  anchor: Anchor;
  status: Found['as'];
  lemma: Lemma | null;
  /** what should be kept instead, where that differs from what is kept; a quote alone where that is enough */
  fresh: Partial<FreshAnchor> | null;
  message: Message | null;
}

/** Holds every anchor of a text's notes against the text as it stands. */
export function checkAnchors(text: Text, notes: readonly Note[]): AnchorCheck[] {
  const ready = prepareText(text, 'author');
  return notes.flatMap((note) =>
    note.anchors.map((anchor, index) => {
      const { found, message } = locateAnchor(anchor, note, text, ready);
      const lemma = 'lemma' in found ? found.lemma : null;
      const fresh = lemma && refreshed(anchor, found, lemma, ready);
      return { note, index, anchor, status: found.as, lemma, fresh, message };
    }),
  );
}

/** Of an anchor that stands as it is kept only a wrong position is refreshed: the editor chose its words. */
function refreshed(
  anchor: Anchor,
  found: Found,
  lemma: Lemma,
  { index }: PreparedText,
): Partial<FreshAnchor> | null {
  const fresh = freshAnchor(lemma, index);
  if (fresh === null) return null;
  if (found.as === 'found' && found.whole) {
    const { position } = anchor;
    const here = position === lemma.from || position === fresh.position || position === undefined;
    return here ? null : { position: lemma.from };
  }
  const bare = anchor.prefix === undefined && anchor.suffix === undefined && anchor.position === undefined;
  const { quote } = fresh;
  const alone = findLemma({ quote, place: anchor.place }, index);
  return bare && alone.as === 'found' && alone.whole ? { quote } : fresh;
}
