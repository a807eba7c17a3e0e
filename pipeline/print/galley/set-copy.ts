import type { ElementContent } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { Style } from '../sheet/schema.ts';
import type { FontKey, Paragraph, Run } from '../types.ts';
import type { Copy } from './block.ts';
import type { Face } from './inline-styles.ts';
import { readInline } from './read-inline.ts';
import type { Setting } from './setting.ts';

/** At most so many words of a block are named in a message. */
const QUOTED_WORDS = 6;

/** The face that a style's text starts from. */
export function faceOfStyle(style: Style): Face {
  return {
    font: style.font,
    size: style.size,
    features: [...style.features].sort().join(','),
    tracking: style.tracking,
    atom: false,
  };
}

/**
 * Sets inline content in lines of `measure` points. Characters that a font lacks are messages (`glyph-missing`), one a
 * character and block.
 */
export function setCopy(
  content: ElementContent[],
  style: Style,
  measure: number,
  setting: Setting,
  key: string,
  indent = style.indent * style.size,
): Copy {
  const { text, runs, forced, ...rest } = readInline(content, faceOfStyle(style), setting);
  const paragraph: Paragraph = {
    id: key,
    text,
    runs,
    language: setting.language,
    hyphenate: style.hyphenate,
    align: style.align,
    indent,
    measure,
    forced,
  };
  reportMissing(paragraph, setting);
  return { paragraph, lines: text === '' ? [] : setting.breakLines(paragraph), ...rest };
}

function reportMissing(paragraph: Paragraph, setting: Setting): void {
  const seen = new Set<string>();
  for (const [font, runs] of byFont(paragraph.runs)) {
    const text = runs.map((run) => paragraph.text.slice(run.from, run.to)).join('');
    for (const sign of setting.shaper.missing(text, font)) {
      if (seen.has(sign)) continue;
      seen.add(sign);
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const words = paragraph.text.split(' ').slice(0, QUOTED_WORDS).join(' ');
      const what = `No font of the edition has “${sign}” (U+${code}), in block ${paragraph.id} of “${setting.section}”: “${words} …”.`;
      setting.messages.push(finding('glyph-missing', what));
    }
  }
}

function byFont(runs: Run[]): Map<FontKey, Run[]> {
  const result = new Map<FontKey, Run[]>();
  for (const run of runs) {
    const same = result.get(run.font);
    if (same) same.push(run);
    else result.set(run.font, [run]);
  }
  return result;
}
