import type { Outcome } from '../../model/message.ts';
import type { Line, Paragraph, Shaper } from '../types.ts';
import { breakParagraph } from './break-paragraph.ts';
import { lineFindings } from './line-findings.ts';
import { sameParagraph } from './same-paragraph.ts';

/** A paragraph's lines, and what is to be said of them. */
export type LineBreaker = (paragraph: Paragraph) => Outcome<Line[]>;

/** A paragraph that was broken into lines. */
interface Broken {
  paragraph: Paragraph;
  outcome: Outcome<Line[]>;
}

/**
 * Breaks paragraphs into lines, each once: a text is set several times over until its references name the right pages, or
 * until a pamphlet fills its sheets, and most of its paragraphs come again as they were.
 */
export function lineBreaker(shaper: Shaper): LineBreaker {
  // by id; what had the same one in another setting is another paragraph
  const known = new Map<string, Broken[]>();
  return (paragraph) => {
    const namesakes = known.get(paragraph.id) ?? [];
    const before = namesakes.find((one) => sameParagraph(one.paragraph, paragraph));
    if (before) return before.outcome;
    const value = breakParagraph(paragraph, shaper);
    const outcome = { value, messages: lineFindings(paragraph, value) };
    // a copy: who sets it may give it another measure afterwards
    namesakes.push({ paragraph: { ...paragraph }, outcome });
    known.set(paragraph.id, namesakes);
    return outcome;
  };
}
