import type { ElementContent } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import type { Style } from '../sheet/schema.ts';
import type { FontKey, Line, Paragraph, Run } from '../types.ts';
import type { Copy } from './block.ts';
import type { Face } from './inline-styles.ts';
import { readInline } from './read-inline.ts';
import type { Setting } from './setting.ts';

/** At most so many words of a block are named in a message. */
const QUOTED_WORDS = 6;

/** At most so many characters are named in one: a word in another script is one finding. */
const NAMED_SIGNS = 8;

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const TURNED_FIX =
  'Transliterate the words, give them in translation, or show them as a picture with words for it: an edition has one ' +
  'family of faces, with Latin, Greek and Cyrillic letters, and sets lines from left to right.';

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

export interface CopyOptions {
  /** of the paragraph */
  key: string;
  /** where it is written, for messages */
  place: Place;
  /** points; that of the style if absent */
  indent?: number;
}

/**
 * Sets inline content in lines of `measure` points. Characters that a font lacks are a message (`glyph-missing`), one a
 * block.
 */
export function setCopy(
  content: ElementContent[],
  style: Style,
  measure: number,
  setting: Setting,
  { key, place, indent = style.indent * style.size }: CopyOptions,
): Copy {
  const { text, runs, forced, ...rest } = readInline(content, faceOfStyle(style), setting, place);
  const paragraph: Paragraph = {
    id: key,
    text,
    runs,
    language: setting.language,
    hyphenate: style.hyphenate,
    align: style.align,
    indent,
    ...(style.turn > 0 ? { turn: style.turn * style.size } : {}),
    measure,
    forced,
  };
  reportMissing(paragraph, setting, place);
  return { paragraph, lines: text === '' ? [] : linesOf(paragraph, setting, place), ...rest };
}

function linesOf(paragraph: Paragraph, setting: Setting, place: Place): Line[] {
  const { value, messages } = setting.breakLines(paragraph);
  setting.messages.push(...messages.map((message) => ({ ...message, ...place })));
  return value;
}

function reportMissing(paragraph: Paragraph, setting: Setting, place: Place): void {
  const missing = new Set<string>();
  for (const [font, runs] of byFont(paragraph.runs)) {
    const text = runs.map((run) => paragraph.text.slice(run.from, run.to)).join('');
    for (const sign of setting.shaper.missing(text, font)) missing.add(sign);
  }
  if (missing.size === 0) return;
  const signs = [...missing].slice(0, NAMED_SIGNS).map(named).join(', ');
  const more = missing.size > NAMED_SIGNS ? ` and ${missing.size - NAMED_SIGNS} more` : '';
  const words = paragraph.text.split(' ').slice(0, QUOTED_WORDS).join(' ');
  const what = `No font of the edition has ${signs}${more}, in “${words} …” of “${setting.section}”.`;
  const isTurned = [...missing].some((sign) => RIGHT_TO_LEFT.test(sign));
  setting.messages.push(finding('glyph-missing', what, place, isTurned ? TURNED_FIX : undefined));
}

function named(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${sign}” (U+${code})`;
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
