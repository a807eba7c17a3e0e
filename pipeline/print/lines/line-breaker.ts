import type { Outcome } from '../../model/message.ts';
import type { Line, Paragraph, Shaper } from '../types.ts';
import { breakParagraph } from './break-paragraph.ts';
import { lineFindings } from './line-findings.ts';

/** A paragraph's lines, and what is to be said of them. */
export type LineBreaker = (paragraph: Paragraph) => Outcome<Line[]>;

/**
 * Breaks paragraphs into lines, each once: a text is set several times over until its references name the right pages, or
 * until a pamphlet fills its sheets, and most of its paragraphs come again as they were.
 */
export function lineBreaker(shaper: Shaper): LineBreaker {
  const known = new Map<string, Outcome<Line[]>>();
  return (paragraph) => {
    const key = JSON.stringify(paragraph);
    const before = known.get(key);
    if (before) return before;
    const value = breakParagraph(paragraph, shaper);
    const outcome = { value, messages: lineFindings(paragraph, value) };
    known.set(key, outcome);
    return outcome;
  };
}
