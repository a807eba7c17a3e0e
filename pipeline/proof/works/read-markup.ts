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

/**
 * The words of an HTML or XHTML document, its headings, and the pages of the print edition where it marks them
 * (epub:type or role pagebreak). One pass that builds no tree; nothing is run or fetched.
 */
export function readMarkup(markup: string, xml = false): CopyText {
  const copy: CopyText = { text: '', headings: [], pages: [] };
  const parts: string[] = [];
  let length = 0;
  let skipped = 0;
  let heading: { at: number; depth: number } | null = null;
  let inTitle = false;
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const since = (at: number): string => {
    const all = parts.join('');
    parts.splice(0, parts.length, all);
    return all.slice(at).replace(/\s+/g, ' ').trim();
  };
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.toLowerCase();
        if (name === 'title') inTitle = true;
        if (SKIPPED.test(name)) skipped += 1;
        if (skipped > 0) return;
        const type = attributes['epub:type'] ?? attributes.role ?? '';
        if (/\b(?:doc-)?pagebreak\b/.test(type))
          copy.pages.push({ at: length, label: (attributes['aria-label'] ?? attributes.title ?? '').trim() });
        if (BLOCKS.test(name)) add('\n');
        if (/^h[1-6]$/.test(name)) heading = { at: length, depth: Number(name[1]) };
      },
      ontext(words) {
        if (inTitle) copy.title = ((copy.title ?? '') + words).replace(/\s+/g, ' ');
        if (skipped === 0) add(words);
      },
      onclosetag(raw) {
        const name = raw.toLowerCase();
        if (name === 'title') inTitle = false;
        if (SKIPPED.test(name)) skipped = Math.max(0, skipped - 1);
        if (skipped > 0 || VOID.test(name)) return;
        if (heading !== null && /^h[1-6]$/.test(name)) {
          const title = since(heading.at);
          if (title !== '') copy.headings.push({ ...heading, title });
          heading = null;
        }
        if (BLOCKS.test(name)) add('\n');
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(markup);
  copy.text = parts.join('');
  if (copy.title !== undefined) copy.title = copy.title.trim();
  return copy;
}
