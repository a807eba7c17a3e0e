import type { Element, ElementContent } from 'hast';

/** A block that holds words, and what it stands in. */
export interface Leaf {
  element: Element;
  /** style of the document that it is set in */
  style: 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Heading3' | 'Normal' | 'Quote' | 'Caption';
  /** levels of lists around it */
  level: number;
  /** begins an item of a list: its number or bullet */
  label: string | null;
}

const HEADINGS: Record<string, Leaf['style']> = {
  h1: 'Title',
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  figcaption: 'Caption',
  caption: 'Caption',
};

const LEAVES = new Set(['p', 'dt', 'td', 'th', 'pre', 'h5', 'h6', ...Object.keys(HEADINGS)]);

type Around = Pick<Leaf, 'style' | 'level' | 'label'>;

/** The blocks of a section that hold words, in reading order. */
export function leafBlocks(nodes: readonly ElementContent[]): Leaf[] {
  return walk(nodes, { style: 'Normal', level: 0, label: null });
}

function walk(nodes: readonly ElementContent[], around: Around): Leaf[] {
  let { label } = around;
  return nodes.flatMap((node): Leaf[] => {
    if (node.type !== 'element') return [];
    const found = leaves(node, { ...around, label });
    if (found.length > 0) label = null;
    return found;
  });
}

function leaves(node: Element, around: Around): Leaf[] {
  const { tagName, children } = node;
  if (LEAVES.has(tagName)) return [{ element: node, ...around, style: HEADINGS[tagName] ?? around.style }];
  if (tagName === 'ul' || tagName === 'ol') {
    const first = Number(node.properties.start ?? 1);
    const items = children.filter((child): child is Element => child.type === 'element');
    return items.flatMap((item, index) =>
      walk(item.children, {
        ...around,
        level: around.level + 1,
        label: tagName === 'ol' ? `${first + index}.` : '•',
      }),
    );
  }
  if (tagName === 'blockquote') return walk(children, { ...around, style: 'Quote' });
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (classes.includes('standfirst') || classes.includes('headnote'))
    return walk(children, { ...around, style: 'Subtitle' });
  return walk(children, around);
}
