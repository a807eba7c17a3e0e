import { finding } from '../diagnostics/finding.ts';
import type { Message } from '../model/message.ts';
import type { Anchor, Note } from '../model/note.ts';
import type { Text } from '../model/text.ts';
import { describeLemma } from './describe-lemma.ts';
import { type Found, findLemma } from './find-lemma.ts';
import type { Lemma } from './lemma.ts';
import { nearestWords } from './nearest-words.ts';
import type { PreparedText } from './prepare-text.ts';

/** Candidates that a message shows. */
const SHOWN = 3;

/** An anchor's answer, with what there is to say of it. */
export interface Located {
  found: Found;
  message: Message | null;
}

/**
 * Looks for one anchor of a note. Messages: anchor-moved (a warning, the note is set), anchor-lost and anchor-ambiguous
 * (with candidates), anchor-over-blocks (a lemma that runs over the end of a paragraph).
 */
export function locateAnchor(
  anchor: Anchor,
  note: Pick<Note, 'id'>,
  text: Text,
  ready: PreparedText,
): Located {
  const found = findLemma(anchor, ready.index);
  const say = (rule: Parameters<typeof finding>[0], what: string) =>
    finding(rule, `note ${note.id}: “${anchor.quote}” ${what}`, anchor.place);
  const show = (lemma: Lemma) => describeLemma(lemma, ready.plain, text.file);
  if (found.as === 'lost' || found.as === 'ambiguous')
    return { found, message: say(...unplaced(found, anchor, text, ready, show)) };
  if (found.as === 'moved')
    return { found, message: say('anchor-moved', `is not there word for word; set at ${show(found.lemma)}`) };
  const { from, to } = found.lemma;
  const over = /\n/.test(ready.plain.characters.slice(from, to).trim()) && !anchor.quote.includes('…');
  return {
    found,
    message: over ? say('anchor-over-blocks', `runs over a paragraph’s end: ${show(found.lemma)}`) : null,
  };
}

function unplaced(
  found: Extract<Found, { candidates: Lemma[] }>,
  anchor: Anchor,
  text: Text,
  ready: PreparedText,
  show: (lemma: Lemma) => string,
): ['anchor-lost' | 'anchor-ambiguous', string] {
  const candidates =
    found.candidates.length > 0 ? found.candidates : nearestWords(anchor.quote, ready.plain.characters);
  const shown = candidates.slice(0, SHOWN).map(show);
  const list = shown.length > 0 ? `; candidates: ${shown.join('; ')}` : '';
  if (found.as === 'lost') {
    const context = found.candidates.length > 0 ? ' with this prefix and suffix' : '';
    return ['anchor-lost', `is not there in ${text.id}${context}${list}`];
  }
  const times = candidates.length > 1 ? `fits ${candidates.length} places` : 'is too common to be told apart';
  return ['anchor-ambiguous', `${times} in ${text.id}${list}`];
}
