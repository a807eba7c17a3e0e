import type { LedgerSpan } from '../../model/source.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from './piece.ts';

/** between two blocks of the text, where a claim says nothing else */
const BLANK_LINE = '\n\n';

/**
 * The spans of the whole source: the pieces of its blocks and the white space between them. Throws where they don't
 * join to the source again: that would be a bug of ours.
 */
export function buildLedger(draft: Draft, pieces: Piece[][]): LedgerSpan[] {
  const spans: LedgerSpan[] = [];
  let done = 0;
  let begun = false;
  const put = (piece: Omit<LedgerSpan, 'source'>) => {
    if (piece.from < piece.to || piece.text !== '') join(spans, piece, draft.source);
  };
  for (const block of draft.blocks) {
    put(gapBefore(draft, block.index, done, begun, pieces[block.index]));
    pieces[block.index].forEach(put);
    done = block.to;
    begun ||= pieces[block.index][0]?.as !== 'dropped';
  }
  put({ from: done, to: draft.source.length, as: 'dropped', rule: 'blank-lines', text: '' });
  assertWhole(spans, draft.source);
  return spans;
}

function gapBefore(
  draft: Draft,
  index: number,
  from: number,
  begun: boolean,
  pieces: Piece[],
): Omit<LedgerSpan, 'source'> {
  const { from: to } = draft.blocks[index];
  const claim = draft.claims[index]!;
  if (pieces[0]?.as === 'dropped') return { from, to, as: 'dropped', rule: claim.rule, text: '' };
  if (!begun) return { from, to, as: 'dropped', rule: 'blank-lines', text: '' };
  const text = claim.before ?? BLANK_LINE;
  const same = draft.source.slice(from, to) === text;
  const rule = same ? 'text' : claim.before === undefined ? 'blank-lines' : claim.rule;
  return { from, to, as: same ? 'kept' : 'changed', rule, text };
}

/** Adds a span; runs with the same fate and rule become one, but changes stay apart. */
function join(spans: LedgerSpan[], piece: Omit<LedgerSpan, 'source'>, source: string): void {
  const last = spans.at(-1);
  const words = source.slice(piece.from, piece.to);
  if (last && last.as === piece.as && last.rule === piece.rule && piece.as !== 'changed') {
    last.to = piece.to;
    last.source += words;
    last.text += piece.text;
  } else
    spans.push({
      from: piece.from,
      to: piece.to,
      as: piece.as,
      rule: piece.rule,
      source: words,
      text: piece.text,
    });
}

function assertWhole(spans: LedgerSpan[], source: string): void {
  let at = 0;
  for (const span of spans) {
    if (span.from !== at) throw new Error(`ledger: span at ${span.from}, expected ${at}`);
    at = span.to;
  }
  if (spans.map((span) => span.source).join('') !== source)
    throw new Error('ledger: the spans are not the source');
}
