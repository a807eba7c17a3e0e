import type { LedgerSpan } from '../model/source.ts';
import type { Origin } from './extracted.ts';

type Piece = Omit<LedgerSpan, 'source'>;

/** What stands between the words of Markdown: its own signs, which the text says by its structure. */
const SYNTAX = 'markdown-syntax';

/**
 * The ledger of a Markdown file, from the ledger of the text that was taken from it. Signs of Markdown are dropped by
 * the rule `markdown-syntax`; white space between is kept. What rules put in stands with the characters before it.
 */
export function composeLedger(spans: readonly LedgerSpan[], origin: Origin, source: string): LedgerSpan[] {
  const pieces = spans.flatMap((span) => piecesOf(span, origin, source)).sort((a, b) => a.from - b.from);
  const result: LedgerSpan[] = [];
  let done = origin.front;
  if (done > 0) push(result, { from: 0, to: done, as: 'dropped', rule: 'front-matter', text: '' }, source);
  for (const piece of pieces) {
    if (piece.to <= done) continue;
    const from = Math.max(piece.from, done);
    gap(result, source, done, from);
    push(result, { ...piece, from }, source);
    done = piece.to;
  }
  gap(result, source, done, source.length);
  return result;
}

/** One span in offsets of the file, cut where its characters don't follow each other there. */
function piecesOf(span: LedgerSpan, { from, to }: Origin, source: string): Piece[] {
  const pieces: Piece[] = [];
  for (let i = span.from; i < span.to; i++) {
    if (from[i] < 0) continue;
    const character = span.as === 'kept' ? span.text[i - span.from] : '';
    const plain = span.as !== 'kept' || source.slice(from[i], to[i]) === character;
    const as = plain ? span.as : 'changed';
    const rule = plain ? span.rule : SYNTAX;
    const last = pieces.at(-1);
    if (last && last.to === from[i] && last.as === as && last.rule === rule) {
      last.to = to[i];
      last.text += character;
    } else pieces.push({ from: from[i], to: to[i], as, rule, text: character });
  }
  // what a change puts in stands with its first characters
  if (span.as === 'changed' && pieces.length > 0) pieces[0].text = span.text;
  return pieces;
}

function gap(result: LedgerSpan[], source: string, from: number, to: number): void {
  for (const part of source.slice(from, to).matchAll(/\s+|\S+/g)) {
    const start = from + part.index;
    const end = start + part[0].length;
    const white = part[0].trim() === '';
    push(
      result,
      white
        ? { from: start, to: end, as: 'kept', rule: 'text', text: part[0] }
        : { from: start, to: end, as: 'dropped', rule: SYNTAX, text: '' },
      source,
    );
  }
}

/** Adds a span; runs that were kept or dropped by one rule become one. */
function push(result: LedgerSpan[], piece: Piece, source: string): void {
  const last = result.at(-1);
  const words = source.slice(piece.from, piece.to);
  // a piece that an earlier one overlaps keeps only what is its own
  const text = piece.as === 'kept' ? words : piece.text;
  if (last && last.as === piece.as && last.rule === piece.rule && piece.as !== 'changed') {
    last.to = piece.to;
    last.source += words;
    last.text += text;
  } else result.push({ ...piece, text, source: words });
}
