import type { FontFamily } from '../../../pipeline/model/host.ts';
import { lineForm, paragraphForm } from '../../../pipeline/print/lines/line-form.ts';
import type { FontKey, Line, Paragraph, Run, Shaper } from '../../../pipeline/print/types.ts';

const STYLES: Record<FontKey, string> = {
  regular: 'font-style:normal;font-weight:400',
  italic: 'font-style:italic;font-weight:400',
  bold: 'font-style:normal;font-weight:700',
  boldItalic: 'font-style:italic;font-weight:700',
};

function face(fonts: FontFamily, key: FontKey): string {
  const data = Buffer.from(fonts[key]).toString('base64');
  return `@font-face{font-family:Text;${STYLES[key]};src:url(data:font/ttf;base64,${data})}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function runMarkup(run: Run, text: string, tracking: number): string {
  const css = [STYLES[run.font]];
  if (run.size !== 10.5) css.push(`font-size:${run.size}pt`);
  if (run.atom) css.push('line-height:0;vertical-align:3pt');
  if (run.features === 'smcp') css.push('font-variant-caps:small-caps');
  const spacing = run.tracking + tracking;
  // ligatures stay on beside a letter-spacing that only lines have
  if (spacing !== 0) css.push(`letter-spacing:${spacing}em`);
  if (tracking !== 0 && run.tracking === 0) css.push('font-feature-settings:"liga","clig","calt"');
  return `<span style='${css.join(';')}'>${escaped(text)}</span>`;
}

/** The runs of characters [from, to). */
function runsMarkup(paragraph: Paragraph, from: number, to: number, tracking: number): string {
  const runs = paragraph.runs.filter((run) => run.from < to && run.to > from);
  const part = (run: Run) => paragraph.text.slice(Math.max(run.from, from), Math.min(run.to, to));
  return runs.map((run) => runMarkup(run, part(run), tracking)).join('');
}

function lineMarkup(paragraph: Paragraph, lines: Line[], index: number, shaper: Shaper): string {
  const line = lines[index];
  const next: Line | undefined = lines[index + 1];
  const runAt = (at: number) => paragraph.runs.find((run) => run.from <= at && run.to > at);
  const space = next !== undefined && next.from > line.to ? (runAt(line.to) ?? null) : null;
  const form = paragraphForm(paragraph, BASE, shaper);
  const own = lineForm(paragraph, form, lines, index, runAt(line.to - 1), space, shaper);
  const text = runsMarkup(paragraph, line.from, line.to, own.tracking);
  const filler = own.filler === 0 ? '' : `<span style="margin-right:${own.filler}pt"></span>`;
  const set = own.spacing === null ? text : `<span style="word-spacing:${own.spacing}pt">${text}</span>`;
  const end = space === null ? '' : runsMarkup(paragraph, line.to, line.to + 1, 0);
  return `${set}${filler}${end}${next === undefined ? '' : '\n'}`;
}

/** The face of all paragraphs, runs apart. */
const BASE = { font: 'regular', size: 10.5, features: '', tracking: 0 } as const;

/** The document that sets lines as they were planned, in the way that pipeline/print/lines/README.md tells. */
export function linesDocument(
  fonts: FontFamily,
  paragraphs: Paragraph[],
  set: Line[][],
  shaper: Shaper,
): string {
  const faces = (Object.keys(STYLES) as FontKey[]).map((key) => face(fonts, key)).join('');
  const css = `${faces}
    body{margin:20pt;font:10.5pt/14pt Text}
    p{margin:0 0 14pt;white-space:pre}`;
  const body = paragraphs.map((paragraph, i) => {
    const { measure, indent, align } = paragraph;
    const { spacing, trail } = paragraphForm(paragraph, BASE, shaper);
    const last = align === 'justify' ? 'text-align-last:justify;' : '';
    const style = `width:${measure + trail}pt;text-indent:${indent}pt;text-align:${align};${last}word-spacing:${spacing}pt`;
    const lines = set[i].map((_, k) => lineMarkup(paragraph, set[i], k, shaper));
    return `<p style='${style}'>${lines.join('')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${body.join('')}`;
}
