import type { ElementContent, Root } from 'hast';
import { html } from '../html.ts';

/** What the words of a note may be set in; anything else gives its words alone. */
const KEPT = new Set(
  'p blockquote ul ol li em i strong b code sup br span hr table caption thead tbody tr th td'.split(' '),
);

/** Classes that the page's style knows. */
const CLASSES = new Set(['sc', 'caps', 'label', 'signature', 'verse', 'attribution']);

/**
 * A rendered note as the page shows it: elements and classes that it knows, no ids, addresses of the web alone; a
 * reference to another note leads to that note on the page, where it is there.
 */
export function printedWords({ children }: Root, notes: ReadonlySet<string>): ElementContent[] {
  return children.flatMap((child) => (child.type === 'doctype' ? [] : shown(child, notes)));
}

function shown(node: ElementContent, notes: ReadonlySet<string>): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const inside = node.children.flatMap((child) => shown(child, notes));
  const { tagName, properties } = node;
  const lang = typeof properties.lang === 'string' ? { lang: properties.lang } : {};
  if (tagName === 'img') return [{ type: 'text', value: String(properties.alt ?? '') }];
  if (tagName === 'a') return [link(String(properties.href ?? ''), inside, notes)];
  if (!KEPT.has(tagName)) return inside;
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const className = classes.filter((name) => CLASSES.has(name));
  const start = typeof properties.start === 'number' ? { start: properties.start } : {};
  return [html(tagName, { ...lang, ...start, ...(className.length > 0 ? { className } : {}) }, inside)];
}

function link(href: string, inside: ElementContent[], notes: ReadonlySet<string>): ElementContent {
  if (/^https?:\/\//i.test(href)) return html('a', { href, rel: ['noreferrer'] }, inside);
  if (notes.has(href.slice(1))) return html('a', { href }, inside);
  return html('span', {}, inside);
}
