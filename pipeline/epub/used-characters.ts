import type { Element, ElementContent } from 'hast';

export type FaceKey = 'regular' | 'italic' | 'bold' | 'boldItalic';

/** Style of a face -> characters set in it. */
export type UsedCharacters = Record<FaceKey, Set<string>>;

/** What book.css sets in italics and in bold; em and i within italics stand upright. */
const ITALIC_TAGS = new Set(['em', 'i', 'cite', 'dfn', 'var', 'h3', 'caption', 'figcaption', 'th', 'dt']);
const ITALIC_CLASSES = new Set(['headnote', 'standfirst', 'subtitle', 'again']);
const BOLD_TAGS = new Set(['strong', 'b']);

export function noCharacters(): UsedCharacters {
  return { regular: new Set(), italic: new Set(), bold: new Set(), boldItalic: new Set() };
}

/** Adds the characters of a tree to the faces they are set in. */
export function addUsedCharacters(tree: Element, used: UsedCharacters): void {
  walk(tree, false, false, used);
}

function walk(element: Element, italic: boolean, bold: boolean, used: UsedCharacters): void {
  const slanted = slant(element, italic);
  const heavy = bold || BOLD_TAGS.has(element.tagName);
  const face = slanted ? (heavy ? 'boldItalic' : 'italic') : heavy ? 'bold' : 'regular';
  for (const child of element.children as ElementContent[]) {
    if (child.type === 'element') walk(child, slanted, heavy, used);
    else if (child.type === 'text') for (const character of child.value) used[face].add(character);
  }
}

function slant({ tagName, properties }: Element, italic: boolean): boolean {
  const classes = Array.isArray(properties.className) ? properties.className.map(String) : [];
  if (classes.some((name) => ITALIC_CLASSES.has(name))) return true;
  if (!ITALIC_TAGS.has(tagName)) return italic;
  return tagName === 'em' || tagName === 'i' ? !italic : true;
}
