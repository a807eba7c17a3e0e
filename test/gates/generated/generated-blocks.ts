import { annotate } from './generated-notes.ts';
import { type GeneratedBlock, type GeneratedText, words } from './generated-text.ts';

/** Levels of headings below the title of a text, which is the first of four. */
const LEVELS = 3;

/** Share of the places for a note that get one. */
const ANNOTATED = 0.35;

/** Words, and behind their last one, which is a marker, now and then a note. */
function annotated(text: GeneratedText, count: number, markers: string[]): string {
  const line = words(text, count, 'b', markers);
  return text.r.chance(ANNOTATED) ? annotate(text, line, markers[markers.length - 1]) : line;
}

const add = (text: GeneratedText, kind: GeneratedBlock['kind'], markers: string[], ...lines: string[]) => {
  text.blocks.push({ kind, markers });
  text.markdown.push(...lines, '');
};

function heading(text: GeneratedText, level: number): void {
  const markers: string[] = [];
  const line = annotated(text, 1 + text.r.below(text.r.chance(0.1) ? 25 : 7), markers);
  add(text, 'heading', markers, `${'#'.repeat(level + 1)} ${line}`);
}

/** Sentences, with places for notes at their ends. */
function prose(text: GeneratedText, most: number, markers: string[]): string {
  const sentences: string[] = [];
  for (let left = 1 + text.r.below(most); left > 0; ) {
    const count = Math.min(left, 4 + text.r.below(40));
    sentences.push(annotated(text, count, markers));
    left -= count;
  }
  return sentences.join(' ');
}

function paragraph(text: GeneratedText): void {
  const markers: string[] = [];
  add(text, 'paragraph', markers, prose(text, text.r.chance(0.1) ? 500 : 150, markers));
}

function quotation(text: GeneratedText): void {
  for (let left = 1 + text.r.below(3); left > 0; left--) {
    const markers: string[] = [];
    const line = prose(text, 120, markers);
    text.blocks.push({ kind: 'quotation', markers });
    text.markdown.push(`> ${line}`, left > 1 ? '>' : '');
  }
}

function verse(text: GeneratedText): void {
  const markers: string[] = [];
  const lines = Array.from({ length: 2 + text.r.below(12) }, () =>
    annotated(text, 2 + text.r.below(6), markers),
  );
  add(text, 'verse', markers, lines.map((line) => `> ${line}`).join('\\\n'));
}

function list(text: GeneratedText): void {
  const ordered = text.r.chance(0.5);
  const items = 1 + text.r.below(8);
  for (let item = 0; item < items; item++) {
    const markers: string[] = [];
    const sign = ordered ? `${item + 1}.` : '-';
    text.markdown.push(`${sign} ${prose(text, 60, markers)}`);
    text.blocks.push({ kind: 'list', markers });
    if (!text.r.chance(0.2)) continue;
    const inner: string[] = [];
    text.markdown.push(`${' '.repeat(sign.length + 1)}- ${prose(text, 30, inner)}`);
    text.blocks.push({ kind: 'list', markers: inner });
  }
  text.markdown.push('');
}

function table(text: GeneratedText): void {
  const columns = 2 + text.r.below(text.columns - 1);
  const rows = text.r.chance(0.1) ? 60 : 2 + text.r.below(12);
  const row = () => {
    const markers: string[] = [];
    const cells = Array.from({ length: columns }, () => annotated(text, 1 + text.r.below(7), markers));
    text.blocks.push({ kind: 'row', markers });
    return `| ${cells.join(' | ')} |`;
  };
  const head = Array.from({ length: columns }, (_, index) => `head ${index + 1}`);
  text.markdown.push(`| ${head.join(' | ')} |`, `|${' --- |'.repeat(columns)}`);
  for (let index = 0; index < rows; index++) text.markdown.push(row());
  text.markdown.push('');
}

/** A picture of a size of its own, with a caption that has the markers. */
function figure(text: GeneratedText): void {
  const markers: string[] = [];
  const caption = words(text, 1 + text.r.below(12), 'b', markers).replace(/[[\]*"“”]|\(.*?\)/g, '');
  add(text, 'figure', markers, `![A square](../pictures/${text.r.pick(PICTURES)}.svg "${caption}")`);
}

/** Names of the pictures of every generated book, and their sizes in mm. */
export const SIZES = { small: [30, 20], wide: [100, 30], tall: [40, 90] } as const;
const PICTURES = Object.keys(SIZES) as (keyof typeof SIZES)[];

/** One block, of any kind; a heading never without text below it, no level passed over on the way down. */
export function generateBlock(text: GeneratedText, level: { now: number }): void {
  const { r } = text;
  const kind = r.below(100);
  if (kind < 53) paragraph(text);
  else if (kind < 65) {
    const next = 1 + r.below(Math.min(LEVELS, level.now + 1));
    heading(text, next);
    level.now = next;
    if (r.chance(0.15) && next < LEVELS) {
      level.now = next + 1;
      heading(text, level.now);
    }
    paragraph(text);
  } else if (kind < 74) quotation(text);
  else if (kind < 80) verse(text);
  else if (kind < 88) list(text);
  else if (kind < 93) table(text);
  else if (kind < 96) figure(text);
  else {
    text.markdown.push('***', '');
    paragraph(text);
  }
}
