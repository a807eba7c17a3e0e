import { type Folded, fold, foldingRule } from '../blocks/fold.ts';
import type { Block, Claim, Draft } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';
import { settleEdits } from '../typography/settle-edits.ts';
import type { Piece } from './piece.ts';

/** Cuts a block into what is kept and what is changed: folded spaces, and the edits, which count in its `plain`. */
export function piecesOf(draft: Draft, block: Block, claim: Claim, edits: Edit[]): Piece[] {
  if (claim.kind === 'drop' || claim.kind === 'byline')
    return [{ from: block.from, to: block.to, as: 'dropped', rule: claim.rule, text: '' }];
  const source = draft.source.slice(block.from, block.to);
  const folded = fold(source, block.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const edit of settleEdits(withMarker(edits, claim).map((change) => widened(change, folded.text)))) {
    if (edit.from < done) continue;
    foldedPieces(pieces, draft.source, folded, done, edit.from, claim.rule);
    const [from, to] = [folded.at[edit.from], folded.at[edit.to]];
    const marker = claim.marker !== undefined && edit.from === 0 && edit.to === claim.marker.length;
    pieces.push({
      from,
      to,
      as: 'changed',
      rule: edit.rule,
      text: edit.text,
      ...(edit.call ? { call: edit.call } : {}),
      ...(marker ? { marker } : {}),
    });
    done = edit.to;
  }
  foldedPieces(pieces, draft.source, folded, done, folded.text.length, claim.rule);
  return pieces;
}

/** What is put in takes the character before it along, or the one after: no span of the ledger is empty. */
function widened(edit: Edit, text: string): Edit {
  if (edit.from < edit.to) return edit;
  if (edit.from > 0) return { ...edit, from: edit.from - 1, text: text[edit.from - 1] + edit.text };
  return { ...edit, to: 1, text: edit.text + text[0] };
}

function withMarker(edits: Edit[], claim: Claim): Edit[] {
  if (!claim.marker || claim.rule === 'text') return edits;
  const { length, text } = claim.marker;
  return [{ from: 0, to: length, text, rule: claim.rule }, ...edits.filter((edit) => edit.from >= length)];
}

/** Adds the runs of a stretch of folded text: kept where each character stands for itself, changed where folding did something. */
function foldedPieces(
  pieces: Piece[],
  source: string,
  { text, at }: Folded,
  from: number,
  to: number,
  rule: Claim['rule'],
): void {
  const same = (i: number) => at[i + 1] === at[i] + 1 && source[at[i]] === text[i];
  for (let i = from; i < to; ) {
    let end = i + 1;
    if (same(i)) while (end < to && same(end)) end++;
    const kept = same(i);
    const run = source.slice(at[i], at[end]);
    pieces.push({
      from: at[i],
      to: at[end],
      as: kept ? 'kept' : 'changed',
      rule: kept ? rule : foldingRule(run),
      text: text.slice(i, end),
    });
    i = end;
  }
}
