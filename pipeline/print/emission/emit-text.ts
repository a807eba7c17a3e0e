import type { TextBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { escapeHtml } from './escape-html.ts';
import { baseline } from './font-metrics.ts';
import { linkTarget } from './link-target.ts';

/** CSS lengths are written to a ten-thousandth of a point. */
export const points = (value: number): string => `${Number(value.toFixed(4))}pt`;

/**
 * Writes lines [from, to) of a text block, `gap` points below what stands above. Its height is given, so that rounding
 * in the browser never adds up over a page.
 */
export function emitText(
  block: TextBlock,
  from: number,
  to: number,
  gap: number,
  emission: Emission,
): string {
  const { sheet, faces, markers, language } = emission;
  const style = sheet.styles[block.style];
  const { paragraph, lines } = block.copy;
  const cut = to < lines.length;
  const continued = from > 0;
  const drop = onBaseline(style.size, style.leading, block.style.startsWith('note'), emission);
  const declarations = [
    `height:${points((to - from) * style.leading + gap)}`,
    `padding-top:${points(gap + drop)}`,
    `padding-left:${points(block.left)}`,
    `width:${points(block.left + paragraph.measure + (block.folio?.reserve ?? 0))}`,
    ...(paragraph.indent !== 0 && !continued ? [`text-indent:${points(paragraph.indent)}`] : []),
  ];
  const classes = [
    `s-${block.style}`,
    faces.of(faceOfStyle(style)),
    ...(cut && style.align === 'justify' ? ['cut'] : []),
  ];
  const lang = cut || continued ? ` lang="${markers.piece(language, block.key, continued)}"` : '';
  const label = block.label && !continued ? emitLabel(block.label) : '';
  const folio = block.folio !== undefined && !cut ? emission.leader(block) : '';
  const text = emitCopy(block.copy, from, to, style, emission);
  return `<${block.tag} class="${classes.join(' ')}"${lang} style="${declarations.join(';')}">${label}${text}${folio}</${block.tag}>`;
}

/** Points that smaller text is set lower so that it stands on the same baselines as the body; larger is display. */
function onBaseline(size: number, leading: number, note: boolean, emission: Emission): number {
  const { sheet, metrics } = emission;
  if (note || leading !== sheet.grid) return 0;
  return Math.max(
    0,
    baseline(metrics, sheet.styles.body.size, sheet.grid) - baseline(metrics, size, leading),
  );
}

/** A mark that hangs in its own room before the first line. */
function emitLabel(label: NonNullable<TextBlock['label']>): string {
  const text = escapeHtml(label.text);
  const link =
    label.href === undefined ? text : `<a href="${escapeHtml(linkTarget(label.href))}">${text}</a>`;
  const slope = label.font === 'italic' ? ';font-style:italic' : '';
  return `<span class="label" role="mark" lang="en-x-lbl" style="width:${points(label.room)};margin-left:${points(-label.room)}${slope}">${link}</span>`;
}
