import type { CitationItem } from 'citeproc';
import { locatorLabels } from './locator-labels.ts';

/** Works that stand together in a citation. */
export interface CitationPart {
  items: CitationItem[];
  /** words that join them to the works before: `, quoted in `; '' of the first */
  joint: string;
}

/** Key as in pandoc: letters, digits and inner punctuation; a full stop at its end belongs to the sentence. */
const KEY = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.#$%&+?<>~/-]*[\\p{L}\\p{N}_/])?';
const ITEM = new RegExp(`^([^@]*?)(-?)@(${KEY})([^@]*)$`, 'su');
/** A work within a work: the second @ after a space. */
const NEXT = /(?<=\s)-?@/u;
const PROSE = new RegExp(`^@(${KEY}) \\[(.*)\\]$`, 'su');
/** Numbers, roman or arabic, with ranges, lists and letters: 12, 12–14, xiv, 3a, 12:4, 5 and 7. */
const VALUE =
  /^(?:[\divxlcdm]+[a-z]?)(?:[:.]\d+)?(?:\s*(?:[-–—,&]|and)\s*[\divxlcdm]+[a-z]?(?:[:.]\d+)?)*(?![\p{L}\p{N}])/iu;
/** A locator that is a word, after its label: s.v. soviet */
const WORDS = /^[^,;]+/;

/**
 * Reads `[see @key, p. 12; -@other, ch. 3, with comment]` into CSL citation items; null where it cannot be read.
 * A bare number after the key is a page; `{…}` around a locator takes it as it is. `[@a, 3, quoted in @b, 4]` is two
 * parts, joined by the words between. `@key [p. 12]`, with the author in the sentence, is read as `[-@key, p. 12]`.
 */
export function parseCitation(source: string): CitationPart[] | null {
  const prose = PROSE.exec(source);
  const inner = prose ? `-@${prose[1]}, ${prose[2]}` : source.slice(1, -1);
  const parts: CitationPart[] = [{ items: [], joint: '' }];
  for (const written of inner.split(';')) {
    const works = worksIn(written.trim());
    for (const [index, work] of works.entries()) {
      const item = parseItem(work);
      if (item === null) return null;
      if (index > 0) parts.push({ items: [], joint: jointOf(parts.at(-1)!.items) });
      parts.at(-1)!.items.push(item);
    }
  }
  return parts;
}

/** `@a, 3, quoted in @b, 4`: each work with what follows it, the first with what stands before it. */
function worksIn(written: string): string[] {
  const first = written.indexOf('@') + 1;
  const [start, ...others] = written.slice(first).split(NEXT);
  const signs = [...written.slice(first).matchAll(new RegExp(NEXT, 'gu'))].map(([sign]) => sign);
  return [written.slice(0, first) + start, ...others.map((other, index) => signs[index] + other)];
}

/** The words between two works were read as the suffix of the first. */
function jointOf(items: CitationItem[]): string {
  const last = items.at(-1)!;
  const words = (last.suffix ?? '').replace(/^[\s,]+/, '').replace(/\bqtd\.(?=\s|$)/, 'quoted');
  delete last.suffix;
  return `, ${words.trim()} `.replace(/^,\s+$/, '; ');
}

function parseItem(part: string): CitationItem | null {
  const match = ITEM.exec(part);
  if (match === null) return null;
  const [, prefix, minus, id, rest] = match;
  const item: CitationItem = { id, ...parseLocator(rest) };
  if (prefix.trim() !== '') item.prefix = `${prefix.trim()} `;
  if (minus === '-') item['suppress-author'] = true;
  return item;
}

function parseLocator(rest: string): Pick<CitationItem, 'locator' | 'label' | 'suffix'> {
  const text = rest.replace(/^\s*,?\s*/, '');
  const braces = /^\{([^}]*)\}(.*)$/s.exec(text);
  const inner = braces ? braces[1].trim() : text;
  for (const [pattern, label] of locatorLabels) {
    const found = pattern.exec(inner);
    if (found === null) continue;
    const after = inner.slice(found[0].length).trimStart();
    const value = braces
      ? after
      : ((VALUE.exec(after) ?? (label === 'sub-verbo' ? WORDS.exec(after) : null))?.[0] ?? '');
    if (value === '') continue;
    return { locator: value, label, suffix: suffixOf(braces ? braces[2] : after.slice(value.length)) };
  }
  if (braces && inner !== '') return { locator: inner, label: 'page', suffix: suffixOf(braces[2]) };
  const page = /^\d/.test(text) ? VALUE.exec(text) : null;
  if (page) return { locator: page[0], label: 'page', suffix: suffixOf(text.slice(page[0].length)) };
  return { suffix: suffixOf(rest) };
}

function suffixOf(rest: string): string | undefined {
  if (rest.replace(/^\s*,\s*$/, '').trim() === '') return undefined;
  return /^[\s,]/.test(rest) ? rest.replace(/^\s+/, ' ').trimEnd() : ` ${rest.trimEnd()}`;
}
