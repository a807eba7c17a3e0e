import { Parser } from 'htmlparser2';
import type { CopyText } from './read-plain.ts';

/** Elements that begin a line of their own. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
/** What holds no words of the work. */
const SKIPPED =
  /^(?:head|script|style|noscript|template|nav|svg|math|iframe|object|form|button|select|textarea)$/;
/** Elements that never have an end. */
const VOID = /^(?:br|hr|img|input|link|meta|area|base|col|embed|source|track|wbr)$/;
/** Browsers cut pages off at 512 levels; parsing takes the square of the depth. */
const DEEPEST = 512;
/** Characters that are parsed before the depth is looked at again. */
const CHUNK = 16_384;

/**
 * The words of an HTML or XHTML document, its headings, and the pages of the print edition where it marks them
 * (epub:type or role pagebreak). One pass that builds no tree; nothing is run or fetched. Null where elements stand in one
 * another deeper than in any text.
 */
export function readMarkup(markup: string, xml = false): CopyText | null {
  const reading: Reading = {
    copy: { text: '', headings: [], pages: [] },
    parts: [],
    length: 0,
    depth: 0,
    skipped: 0,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openTag(reading, name.toLowerCase(), attributes),
      ontext: (words) => addText(reading, words),
      onclosetag: (name) => closeTag(reading, name.toLowerCase()),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (let at = 0; at < markup.length; at += CHUNK) {
    parser.write(markup.slice(at, at + CHUNK));
    if (reading.depth > DEEPEST) return null;
  }
  parser.end();
  const { copy, parts, title } = reading;
  copy.text = parts.join('');
  const named = title?.replace(/\s+/g, ' ').trim();
  return named ? { ...copy, title: named } : copy;
}

interface Reading {
  copy: CopyText;
  parts: string[];
  length: number;
  depth: number;
  /** elements open that are skipped */
  skipped: number;
  heading?: { at: number; depth: number; words: string };
  title?: string;
  inTitle?: boolean;
}

function add(reading: Reading, words: string): void {
  reading.parts.push(words);
  reading.length += words.length;
  if (reading.heading !== undefined) reading.heading.words += words;
}

function openTag(reading: Reading, name: string, attributes: Record<string, string>): void {
  reading.depth += 1;
  if (name === 'title') reading.inTitle = true;
  if (SKIPPED.test(name)) reading.skipped += 1;
  if (reading.skipped > 0) return;
  const type = attributes['epub:type'] ?? attributes.role ?? '';
  if (/\b(?:doc-)?pagebreak\b/.test(type)) {
    const label = (attributes['aria-label'] ?? attributes.title ?? '').trim();
    reading.copy.pages.push({ at: reading.length, label });
  }
  if (BLOCKS.test(name)) add(reading, '\n');
  if (/^h[1-6]$/.test(name)) reading.heading = { at: reading.length, depth: Number(name[1]), words: '' };
}

function addText(reading: Reading, words: string): void {
  if (reading.inTitle) reading.title = (reading.title ?? '') + words;
  if (reading.skipped === 0) add(reading, words);
}

function closeTag(reading: Reading, name: string): void {
  reading.depth -= 1;
  if (name === 'title') reading.inTitle = false;
  if (SKIPPED.test(name)) reading.skipped = Math.max(0, reading.skipped - 1);
  if (reading.skipped > 0 || VOID.test(name)) return;
  if (reading.heading !== undefined && /^h[1-6]$/.test(name)) {
    const { at, depth, words } = reading.heading;
    const title = words.replace(/\s+/g, ' ').trim();
    if (title !== '') reading.copy.headings.push({ at, depth, title });
    reading.heading = undefined;
  }
  if (BLOCKS.test(name)) add(reading, '\n');
}
