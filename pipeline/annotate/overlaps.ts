import { finding } from '../diagnostics/finding.ts';
import type { Message, Place } from '../model/message.ts';
import type { Lemma } from './lemma.ts';

/** A lemma and the anchor that it was found by. */
export interface AnchoredLemma extends Lemma {
  note: string;
  quote: string;
  place: Place;
}

/**
 * Lemmas that overlap without one holding the other, and anchors of one note with one lemma; each told once, at the
 * later one. Lemmas within others are what notes on a passage and on a word in it look like. One pass in reading order.
 */
export function overlaps(lemmas: readonly AnchoredLemma[]): Message[] {
  const sorted = lemmas.map((lemma, order) => ({ ...lemma, order }));
  sorted.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order);
  const open: AnchoredLemma[] = [];
  return sorted.flatMap((lemma) => {
    while (open.length > 0 && open[open.length - 1].to <= lemma.from) open.pop();
    const outer = open[open.length - 1];
    const crossing = outer !== undefined && outer.to < lemma.to;
    const twice = outer !== undefined && outer.note === lemma.note && sameLemma(outer, lemma);
    // what crosses is told once and holds nothing: the next are compared with the lemma that was there
    if (!crossing) open.push(lemma);
    if (!crossing && !twice) return [];
    const what = twice
      ? `note ${lemma.note}: two of its anchors have one lemma, “${lemma.quote}”`
      : `note ${lemma.note}: “${lemma.quote}” overlaps “${outer.quote}” of note ${outer.note}`;
    return [finding('anchors-overlap', what, lemma.place)];
  });
}

const sameLemma = (a: Lemma, b: Lemma) => a.from === b.from && a.to === b.to;
