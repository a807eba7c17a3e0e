import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSheet } from '../../../pipeline/print/sheet/read-sheet.ts';
import type { Sheet } from '../../../pipeline/print/sheet/schema.ts';
import type { Line, Paragraph, Shaper } from '../../../pipeline/print/types.ts';

/** Every character is half an em wide, superior ones a third; there is no glyph for a snowman. */
export const typewriter: Shaper = {
  width: (text, run) => text.length * run.size * (run.features === 'sups' ? 1 / 3 : 1 / 2),
  missing: (text) => (text.includes('☃') ? ['☃'] : []),
};

/** Breaks as soon as a line is full; words longer than a line are cut. */
export function breakGreedily(paragraph: Paragraph): Line[] {
  const { text, runs, measure, indent, forced } = paragraph;
  const size = runs[0]?.size ?? 10;
  const room = (first: boolean) => Math.max(1, Math.floor((measure - (first ? indent : 0)) / (size / 2)));
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const forcedEnd = forced.find((at) => at > from) ?? text.length;
    const full = from + room(lines.length === 0);
    let to = Math.min(forcedEnd, full);
    if (to === full && to < forcedEnd) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
    }
    const last = to === forcedEnd;
    const end = text.slice(from, to).trimEnd().length + from;
    lines.push({
      from,
      to: end,
      hyphen: false,
      last,
      width: ((end - from) * size) / 2,
      ratio: 1,
      tracking: 0,
    });
    from = to;
    while (text[from] === ' ') from += 1;
  }
  return lines;
}

/** The project's own page design. */
export function projectSheet(): Sheet {
  const file = resolve(import.meta.dirname, '../../../templates/print/sheet.yaml');
  const { value, messages } = readSheet(readFileSync(file, 'utf8'), file);
  if (!value) throw new Error(messages.map((message) => message.message).join('\n'));
  return value;
}
