import type { FontFamily } from '../../../pipeline/model/host.ts';
import { lineStyle } from '../../../pipeline/print/lines/line-style.ts';
import type { FontKey, Line, Paragraph, Run } from '../../../pipeline/print/types.ts';

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
  if (run.tracking !== 0) css.push(`letter-spacing:${run.tracking + tracking}em`);
  return `<span style='${css.join(';')}'>${escaped(text)}</span>`;
}

function breakMarkup(paragraph: Paragraph, line: Line, next: Line | undefined): string {
  if (next === undefined) return '';
  if (paragraph.forced.some((at) => at >= line.to && at <= next.from)) return '<br>';
  if (line.hyphen) return '<span class="hyphen"></span><span class="break"><wbr></span>';
  return next.from > line.to ? '<span class="break"> </span>' : '<span class="break"><wbr></span>';
}

function lineMarkup(paragraph: Paragraph, line: Line, next: Line | undefined, space: number): string {
  const { css, tracking } = lineStyle(line, space);
  const runs = paragraph.runs.filter((run) => run.from < line.to && run.to > line.from);
  const text = runs.map((run) => {
    const part = paragraph.text.slice(Math.max(run.from, line.from), Math.min(run.to, line.to));
    return runMarkup(run, part, tracking);
  });
  const hyphen = line.hyphen ? '<span class="hyphen"></span>' : '';
  const end = breakMarkup(paragraph, line, next).replace(hyphen, '');
  return `<span style='${css}'>${text.join('')}${hyphen}</span>${end}`;
}

/** The document that sets lines as they were planned, in the way that pipeline/print/lines/README.md tells. */
export function linesDocument(
  fonts: FontFamily,
  paragraphs: Paragraph[],
  set: Line[][],
  space: number,
): string {
  const faces = (Object.keys(STYLES) as FontKey[]).map((key) => face(fonts, key)).join('');
  const css = `${faces}
    body{margin:20pt;font:10.5pt/14pt Text}
    p{margin:0 0 14pt;white-space:nowrap}
    .break{white-space:pre-wrap}
    .hyphen::after{content:"\\2010" / ""}`;
  const body = paragraphs.map((paragraph, i) => {
    const { measure, indent, align } = paragraph;
    const style = `width:${measure}pt;text-indent:${indent}pt;text-align:${align}`;
    const lines = set[i].map((line, k) => lineMarkup(paragraph, line, set[i][k + 1], space));
    return `<p style='${style}'>${lines.join('')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${css}</style>${body.join('')}`;
}
