import type { Element, ElementContent, RootContent } from 'hast';
import { toString as plain } from 'hast-util-to-string';
import type { ForeignWords } from '../model/edition.ts';

/** The words of all languages as one pattern, the longest first, and the language of each. */
export interface ForeignPattern {
  pattern: RegExp;
  languages: Map<string, string>;
}

/** Null where an edition names none. Of words that two languages have, the first counts. */
export function foreignPattern(foreign: readonly ForeignWords[]): ForeignPattern | null {
  const languages = new Map<string, string>();
  for (const { language, words } of foreign)
    for (const word of words) if (!languages.has(word)) languages.set(word, language);
  if (languages.size === 0) return null;
  const longest = [...languages.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    languages,
  };
}

/**
 * Marks the words of other languages, in place: an emphasis that is one of them as `i[lang]`, others as `span[lang]`. What
 * has a language of its own is left alone, and so are calls of notes.
 */
export function markForeign(nodes: (ElementContent | RootContent)[], foreign: ForeignPattern): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node.type === 'text') nodes.splice(index, 1, ...split(node.value, foreign));
    else if (node.type === 'element' && !isLeftAlone(node)) markElement(node, foreign);
  }
}

function markElement(element: Element, foreign: ForeignPattern): void {
  const language = element.tagName === 'em' ? foreign.languages.get(plain(element)) : undefined;
  if (language === undefined) {
    markForeign(element.children, foreign);
    return;
  }
  element.tagName = 'i';
  element.properties.lang = language;
}

const isLeftAlone = ({ properties, tagName }: Element) =>
  properties.lang !== undefined || properties.dataNote !== undefined || tagName === 'code';

function split(value: string, { pattern, languages }: ForeignPattern): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const { 0: word, index } of value.matchAll(pattern)) {
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) });
    const text = { type: 'text' as const, value: word };
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: { lang: languages.get(word) },
      children: [text],
    });
    done = index + word.length;
  }
  if (done < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(done) });
  return parts;
}
