import type { CitationItem } from 'citeproc';
import { locatorLabels } from './locator-labels.ts';

/** Key as in pandoc: letters, digits and inner punctuation; a full stop at its end belongs to the sentence. */
const ITEM = /^([^@]*?)(-?)@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)(.*)$/su;
/** Numbers, roman or arabic, with ranges, lists and letters: 12, 12–14, xiv, 3a, 12:4, 5 and 7. */
const VALUE =
  /^(?:[\divxlcdm]+[a-z]?)(?:[:.]\d+)?(?:\s*(?:[-–—,&]|and)\s*[\divxlcdm]+[a-z]?(?:[:.]\d+)?)*(?![\p{L}\p{N}])/iu;
/** A locator that is a word, after its label: s.v. soviet */
const WORDS = /^[^,;]+/;

/**
 * Reads `[see @key, p. 12; -@other, ch. 3, with comment]` into CSL citation items; null where it cannot be read.
 * A bare number after the key is a page; `{…}` around a locator takes it as it is.
 */
export function parseCitation(source: string): CitationItem[] | null {
  const items = source
    .slice(1, -1)
    .split(';')
    .map((part) => parseItem(part.trim()));
  return items.every((item) => item !== null) ? items : null;
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
  if (rest.trim() === '') return undefined;
  return /^[\s,]/.test(rest) ? rest.replace(/^\s+/, ' ').trimEnd() : ` ${rest.trimEnd()}`;
}
