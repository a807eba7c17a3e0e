import type { Element, ElementContent } from 'hast';

/** Characters set in one way. */
export interface Words {
  text: string;
  italics: boolean;
  bold: boolean;
  smallCaps: boolean;
  superScript: boolean;
}

/** The words of a block, and where notes are called in them. */
export interface LeafWords {
  words: Words[];
  /** `at`: characters before it, marks of calls not counted; `note`: its id in the book */
  calls: { at: number; note: string; mark: string }[];
}

type Way = Omit<Words, 'text'>;

const PLAIN: Way = { italics: false, bold: false, smallCaps: false, superScript: false };

const BY_TAG: Record<string, Partial<Way>> = {
  i: { italics: true },
  strong: { bold: true },
  b: { bold: true },
  sup: { superScript: true },
};

/** What a block of running text holds. A `br` is a line feed. */
export function leafWords(leaf: Element): LeafWords {
  const found: LeafWords = { words: [], calls: [] };
  let length = 0;
  const put = (text: string, way: Way): void => {
    if (text !== '') found.words.push({ ...way, text });
    length += text.length;
  };
  const walk = (node: ElementContent, way: Way): void => {
    if (node.type === 'text') put(node.value, way);
    if (node.type !== 'element') return;
    const { dataNote } = node.properties;
    if (typeof dataNote === 'string') found.calls.push({ at: length, note: dataNote, mark: markOf(node) });
    else if (node.tagName === 'br') put('\n', way);
    else for (const child of node.children) walk(child, wayOf(node, way));
  };
  for (const child of leaf.children) walk(child, PLAIN);
  return found;
}

function wayOf({ tagName, properties }: Element, way: Way): Way {
  // emphasis within italics is upright again
  const own = tagName === 'em' ? { italics: !way.italics } : BY_TAG[tagName];
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const smallCaps = way.smallCaps || classes.some((name) => ['sc', 'caps', 'lead'].includes(String(name)));
  return { ...way, ...own, smallCaps };
}

const markOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
