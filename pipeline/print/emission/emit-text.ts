import type { TextBlock } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import { paragraphForm } from '../lines/line-form.ts';
import { dropOf } from './drop-of.ts';
import type { Emission } from './emission.ts';
import { emitCopy } from './emit-copy.ts';
import { escapeHtml } from './escape-html.ts';
import { linkTarget } from './link-target.ts';
import { pixels } from './pixels.ts';

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
  const { sheet, faces, markers, language, metrics, shaper } = emission;
  const style = sheet.styles[block.style];
  const { paragraph, lines } = block.copy;
  const continued = from > 0;
  const above = gap + dropOf(block.style, sheet, metrics);
  const { trail } = paragraphForm(paragraph, faceOfStyle(style), shaper);
  const declarations = [
    `height:${pixels((to - from) * style.leading + gap)}`,
    `width:${pixels(block.left + paragraph.measure + (block.folio?.reserve ?? trail))}`,
    ...(above > 0 ? [`padding-top:${pixels(above)}`] : []),
    ...(block.left > 0 ? [`padding-left:${pixels(block.left)}`] : []),
    ...(paragraph.indent !== 0 && !continued ? [`text-indent:${pixels(paragraph.indent)}`] : []),
  ];
  const classes = `s-${block.style} ${faces.of(faceOfStyle(style))}`;
  const split = to < lines.length || continued;
  const lang = split ? ` lang="${markers.piece(language, block.key, continued)}"` : '';
  const label = block.label && !continued ? emitLabel(block.label) : '';
  const folio = block.folio !== undefined && to === lines.length ? emission.folio(block) : '';
  const text = emitCopy(block.copy, from, to, style, emission);
  return `<${block.tag} class="${classes}"${lang} style="${declarations.join(';')}">${label}${text}${folio}</${block.tag}>`;
}

/** A mark that hangs in its own room before the first line. */
function emitLabel(label: NonNullable<TextBlock['label']>): string {
  const text = escapeHtml(label.text);
  const link =
    label.href === undefined ? text : `<a href="${escapeHtml(linkTarget(label.href))}">${text}</a>`;
  const slope = label.font === 'italic' ? ';font-style:italic' : '';
  return `<span class="label" role="mark" lang="en-x-lbl" style="width:${pixels(label.room)};margin-left:${pixels(-label.room)}${slope}">${link}</span>`;
}
