import { type XmlFault, xmlFault } from '../../diagnostics/xml-fault.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What draws, and what describes. Everything else in SVG runs, moves, fetches, or asks for a font. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use switch path rect circle ellipse line polyline polygon clipPath mask pattern marker image ' +
    'linearGradient radialGradient stop filter style title desc metadata'
  ).split(' '),
);
const FILTER = /^fe(?!Image$)[A-Z]/;
const WORDS = new Set(['text', 'tspan', 'textPath', 'tref', 'altGlyph']);

/** Comments, and characters that are no markup. */
const HIDDEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g;
const INSTRUCTION = /<\?(?!xml\s)[\s\S]*?\?>/;
const TAG = /<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style/g;

/** A picture within the drawing itself. */
const INLINE_PICTURE = /^data:image\/(?:png|jpeg);base64,/;
/** `url(` to anything but a place in the drawing; a backslash could write it in another way. */
const OUTSIDE = /url\((?!\s*["']?#)|@import|@font-face|\\/i;

/**
 * The first thing in an SVG that an edition does not take, or null: no XML, no SVG, script, animation, links and
 * pictures from outside, text (no font is embedded for it). An allowlist, so that what is not known is not taken.
 */
export function svgFault(svg: string): XmlFault | null {
  const fault = xmlFault(svg);
  if (fault) return fault;
  const plain = svg.replace(HIDDEN, (hidden) => ' '.repeat(hidden.length));
  const instruction = INSTRUCTION.exec(plain);
  if (instruction) return { what: 'it asks for another file', at: instruction.index };
  const tags = [...plain.matchAll(TAG)];
  const root = tags[0];
  if (root?.[1] !== 'svg' || attributesOf(root[2]).get('xmlns') !== SVG)
    return { what: `the first element is no <svg xmlns="${SVG}">`, at: root?.index ?? 0 };
  for (const { 1: name, 2: attributes, index } of tags) {
    const what = tagFault(name, attributesOf(attributes));
    if (what !== null) return { what, at: index };
  }
  return styleFault(svg);
}

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, unescaped(double ?? single)]),
  );
}

/** Characters written as numbers; named ones matter to no check. */
function unescaped(value: string): string {
  return value.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
    String.fromCodePoint(Math.min(0x10ffff, hex ? Number.parseInt(hex, 16) : Number(decimal))),
  );
}

function tagFault(name: string, attributes: Map<string, string>): string | null {
  for (const [attribute, value] of attributes) {
    const what = attributeFault(name, attribute, value);
    if (what !== null) return what;
  }
  // Elements of other programs' vocabularies have a prefix, and draw nothing.
  if (name.includes(':') || ELEMENTS.has(name) || FILTER.test(name)) return null;
  if (WORDS.has(name))
    return `<${name}> holds text, for which it brings no font: turn text into paths before you save it`;
  return `<${name}> is not taken`;
}

function attributeFault(tag: string, name: string, value: string): string | null {
  if (name.startsWith('xmlns:') && (value === SVG || value === XHTML))
    return `elements have the prefix ${name.slice(6)}`;
  if (name === 'xml:base') return 'xml:base changes what its references mean';
  if (/^on/i.test(name)) return `the attribute ${name} is a script`;
  if (name === 'href' || name.endsWith(':href')) {
    const inside = value.startsWith('#') || (tag === 'image' && INLINE_PICTURE.test(value));
    // Prefixed elements link to licences and the like, where nothing is fetched.
    return inside || tag.includes(':') ? null : `<${tag}> refers to something outside the drawing`;
  }
  if (OUTSIDE.test(value) && !name.includes(':')) return `the attribute ${name} refers to something outside`;
  return null;
}

/** Styles as a browser puts them together: without comments, characters that are no markup taken as they are. */
function styleFault(svg: string): XmlFault | null {
  const joined = svg.replace(HIDDEN, (_, characters = '') => characters.replaceAll('<', ' '));
  for (const [, css] of joined.matchAll(STYLE))
    if (OUTSIDE.test(unescaped(css)))
      return { what: 'its styles refer to something outside', at: Math.max(0, svg.search(/<style\b/)) };
  return null;
}
