import type { Element, ElementContent, Properties } from 'hast';
import type { Image, Nodes, Paragraph } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type {
  CitedPlaces,
  CrossReference,
  Figure,
  Foreign,
  NoteCall,
  SmallCaps,
  Superscript,
  WorkReference,
} from '../model/tree.ts';

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A block knows where it stands in its file: messages of later stages say so. */
const placed = (state: State, node: Nodes, block: Element): Element => {
  state.patch(node, block);
  return block;
};

const langOf = (node: Nodes): Properties => (node.data?.lang ? { lang: node.data.lang } : {});

/** How our own nodes, and the standard ones that carry a role, become XHTML: one entry a node, README.md the table. */
export const handlers: Handlers = {
  noteCall(_state: State, node: NoteCall) {
    const properties = {
      className: ['call'],
      id: node.call,
      href: `#${node.note}`,
      role: 'doc-noteref',
      dataNote: node.note,
    };
    return element('a', properties, [{ type: 'text', value: node.value }]);
  },
  smallCaps(state: State, node: SmallCaps) {
    return element('span', { className: ['sc'] }, state.all(node) as ElementContent[]);
  },
  superscript(state: State, node: Superscript) {
    return element('sup', {}, state.all(node) as ElementContent[]);
  },
  foreign(state: State, node: Foreign) {
    return element('span', langOf(node), state.all(node) as ElementContent[]);
  },
  strong(state: State, node) {
    return element('strong', langOf(node), state.all(node) as ElementContent[]);
  },
  workReference(state: State, node: WorkReference) {
    const properties = { className: ['work'], href: `#${node.target}`, role: 'doc-biblioref' };
    return element('a', properties, state.all(node) as ElementContent[]);
  },
  crossReference(state: State, node: CrossReference) {
    const children = state.all(node) as ElementContent[];
    if (node.target === '') return element('span', {}, children);
    const properties = { className: ['ref'], href: `#${node.target}`, dataRef: node.kind };
    return element('a', properties, children);
  },
  citedPlaces(state: State, node: CitedPlaces) {
    return element('span', { className: ['cited'] }, state.all(node) as ElementContent[]);
  },
  paragraph(state: State, node: Paragraph) {
    const role = node.data?.role;
    const properties = { ...(role ? { className: [role] } : {}), ...langOf(node) };
    return placed(state, node, element('p', properties, state.all(node) as ElementContent[]));
  },
  emphasis(state: State, node) {
    const lang = langOf(node);
    return element(lang.lang ? 'i' : 'em', lang, state.all(node) as ElementContent[]);
  },
  blockquote(state: State, node) {
    const role = node.data?.role;
    const properties = { ...(role ? { className: [role] } : {}), ...langOf(node) };
    return placed(state, node, element('blockquote', properties, state.all(node) as ElementContent[]));
  },
  list(state: State, node) {
    const start = node.ordered && node.start != null && node.start !== 1 ? { start: node.start } : {};
    return element(node.ordered ? 'ol' : 'ul', start, state.all(node) as ElementContent[]);
  },
  listItem(state: State, node) {
    const id = node.data?.id ? { id: node.data.id } : {};
    return element('li', id, state.all(node) as ElementContent[]);
  },
  image(state: State, node: Image) {
    // the path itself: what is no file of the edition leads nowhere
    return placed(state, node, element('img', { src: node.url, alt: node.alt ?? '' }, []));
  },
  figure(state: State, node: Figure) {
    const isTable = node.children.some((child) => child.type === 'table');
    const children = node.children.map((child): Element => {
      if (child.type !== 'paragraph') return state.one(child, undefined) as Element;
      const words = state.all(child) as ElementContent[];
      return placed(state, child, element(isTable ? 'caption' : 'figcaption', {}, words));
    });
    if (!isTable) return placed(state, node, element('figure', {}, children));
    const [caption, table] = children;
    return { ...table, children: [caption, ...table.children] };
  },
  thematicBreak() {
    return element('hr', { className: ['break'] }, []);
  },
};
