import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Line, Paragraph } from '../types.ts';
import { bookSettings, type LineSettings } from './settings.ts';
import { wordPoints } from './word-points.ts';

/** Characters of a line that a message quotes. */
const QUOTED = 40;

/** Sums of widths differ by less, points. */
const CLOSE = 0.02;

const SPACE = /[ \t\n\r\f\u00a0]/;

function quoted(text: string): string {
  return text.length <= QUOTED ? `“${text}”` : `“${text.slice(0, QUOTED)}…”`;
}

/** Offsets of the word around an offset. */
function wordAround(text: string, at: number): { from: number; to: number } {
  let from = at;
  let to = at;
  while (from > 0 && !SPACE.test(text[from - 1])) from--;
  while (to < text.length && !SPACE.test(text[to])) to++;
  return { from, to };
}

/** The words that were cut at a letter because no line holds them, each once. */
function cutWords({ text }: Paragraph, lines: Line[]): string[] {
  const cut: string[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const { to, last } = lines[i];
    if (last || lines[i + 1].from !== to || SPACE.test(text[to])) continue;
    const word = wordAround(text, to);
    const letters = text.slice(word.from, word.to);
    const allowed = new Set(wordPoints(letters, null).map((point) => word.from + point.at));
    let forced = false;
    // All of the word's lines are looked at in one go: a word may fill thousands.
    for (; i + 1 < lines.length && lines[i].to < word.to; i++) {
      forced ||= !lines[i].hyphen && !lines[i].last && !allowed.has(lines[i].to);
    }
    i--;
    if (forced) cut.push(letters);
  }
  return cut;
}

/** Is the line wider than the measure, or its spaces narrower than they may be? */
function isOverfull(paragraph: Paragraph, line: Line, first: boolean, settings: LineSettings): boolean {
  const room = paragraph.measure - (first ? paragraph.indent : 0);
  if (line.ratio === 1) return line.width > room + CLOSE;
  return line.ratio < 1 - settings.shrink - CLOSE;
}

/**
 * What the breaker had to force in a paragraph: words cut at a letter, lines with very wide spaces, lines that are too
 * full. `lines` are those of breakParagraph under the same settings. Messages quote the words; they have no place: who
 * knows where the paragraph is written puts it in.
 */
export function lineFindings(
  paragraph: Paragraph,
  lines: Line[],
  settings: LineSettings = bookSettings,
): Message[] {
  const words = (line: Line) => quoted(paragraph.text.slice(line.from, line.to));
  const messages = cutWords(paragraph, lines).map((word) =>
    finding('line-word-cut', `A word of ${word.length} characters is cut: ${quoted(word)}.`),
  );
  const widest = settings.widest + CLOSE;
  lines.forEach((line, i) => {
    if (isOverfull(paragraph, line, i === 0, settings)) {
      messages.push(finding('line-overfull', `A line is too full: ${words(line)}.`));
    } else if (line.ratio > widest) {
      const times = line.ratio.toFixed(1);
      const what = `The spaces of a line are ${times} times as wide as they should be`;
      messages.push(finding('line-loose', `${what}: ${words(line)}.`));
    }
  });
  return messages;
}
