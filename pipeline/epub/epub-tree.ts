import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { toString as plainText } from 'hast-util-to-string';
import { legalCharacters } from '../xml/xml-text.ts';
import { textDirection } from './text-direction.ts';

/** Elements that a content document may hold; of others only the content is kept. */
const ELEMENTS = new Set(
  (
    'a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark nav ol p pre q rp rt ruby s samp section small span ' +
    'strong sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Elements that go with all they hold: nothing of a manuscript is ever run or fetched. */
const ACTIVE = new Set(
  'applet audio base button canvas embed form iframe input link math meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Attributes that are kept as they are. None is boolean: XML has no attribute without a value. */
const ATTRIBUTES = [
  'id',
  'className',
  'role',
  'dir',
  'title',
  'start',
  'value',
  'colSpan',
  'rowSpan',
  'scope',
  'dateTime',
  'ariaLabel',
  'ariaLabelledBy',
  'ariaHidden',
  'epub:type',
];

/** Elements that may not stand within a paragraph. */
const BLOCKS = new Set(
  'aside blockquote div dl figure footer h1 h2 h3 h4 h5 h6 header hr nav ol p pre section table ul'.split(
    ' ',
  ),
);

const HEADING = /^h[1-6]$/;

/** What the tree asks of its surroundings. */
export interface TreeContext {
  /** address for a link of the rendered tree; null where it leads nowhere */
  link(href: string): string | null;
  /** address for a picture of the rendered tree; null where the book has none of that name */
  picture(src: string): string | null;
}

/** Turns rendered nodes into what may stand in a content document: semantics added, addresses written, the rest gone. */
export function epubTree(nodes: RootContent[], context: TreeContext): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: legalCharacters(node.value) }];
    if (node.type !== 'element' || ACTIVE.has(node.tagName)) return [];
    if (node.tagName === 'img') return [picture(node, context)];
    const children = epubTree(node.children, context);
    return ELEMENTS.has(node.tagName) ? [convert(node, children, context)] : children;
  });
}

/** A picture, or the words that stand for one that was not read. */
function picture({ properties }: Element, context: TreeContext): Element {
  const alt = legalCharacters(String(properties.alt ?? ''));
  const src = context.picture(String(properties.src ?? ''));
  if (src !== null) return { type: 'element', tagName: 'img', properties: { src, alt }, children: [] };
  const children: ElementContent[] = [{ type: 'text', value: alt }];
  return { type: 'element', tagName: 'span', properties: { className: ['picture'] }, children };
}

function convert(node: Element, children: ElementContent[], context: TreeContext): Element {
  const properties = {
    ...keptAttributes(node.properties),
    ...language(node.properties),
    ...semantics(node),
    ...direction(node),
  };
  const element: Element = { type: 'element', tagName: node.tagName, properties, children };
  if (node.tagName === 'a') return link(node, element, context);
  if (
    node.tagName === 'p' &&
    children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName))
  ) {
    return { ...element, tagName: 'div' };
  }
  return element;
}

function keptAttributes(properties: Properties): Properties {
  const kept: Properties = {};
  for (const name of ATTRIBUTES) {
    const value = properties[name];
    if (typeof value === 'string') kept[name] = legalCharacters(value);
    else if (typeof value === 'number' || (Array.isArray(value) && value.length > 0)) kept[name] = value;
  }
  const align = properties.align;
  if (typeof align === 'string') kept.className = [...classesOf(properties), `align-${align}`];
  return kept;
}

/** XHTML has both attributes: `lang` for browsers, `xml:lang` for everything else. */
function language({ lang }: Properties): Properties {
  return typeof lang === 'string' && lang !== '' ? { lang, xmlLang: lang } : {};
}

/** A heading in another direction than its text says so itself, whatever surrounds it. */
function direction(node: Element): Properties {
  return HEADING.test(node.tagName) && textDirection(plainText(node)) ? { dir: 'rtl' } : {};
}

function semantics({ tagName, properties }: Element): Properties {
  const classes = classesOf(properties);
  if (properties.role === 'doc-noteref') return { 'epub:type': 'noteref' };
  if (properties.role === 'doc-biblioref') return { 'epub:type': 'biblioref' };
  if (tagName === 'hr' && !classes.includes('break')) return { role: 'presentation' };
  if (tagName === 'blockquote' && classes.includes('epigraph')) {
    return { 'epub:type': 'epigraph', role: 'doc-epigraph' };
  }
  if (tagName === 'p' && classes.includes('subtitle'))
    return { 'epub:type': 'subtitle', role: 'doc-subtitle' };
  return {};
}

function classesOf({ className }: Properties): string[] {
  return Array.isArray(className) ? className.map(String) : String(className ?? '').split(' ');
}

function link(node: Element, element: Element, context: TreeContext): Element {
  const href = context.link(String(node.properties.href ?? ''));
  if (href !== null) return { ...element, properties: { ...element.properties, href } };
  const { role: _role, 'epub:type': _type, ...properties } = element.properties;
  return { ...element, tagName: 'span', properties };
}
