import type { Element, ElementContent, RootContent } from 'hast';
import type { RenderedBook, RenderedNote, RenderedSection } from '../model/book.ts';
import type { NameEntry, NameIndexEntry, NamePlace } from '../model/names.ts';
import { findNames } from './find-names.ts';
import { nameTree } from './name-tree.ts';

/** Opening lines of a text: that it is by somebody is no place where it speaks of them. */
const LEFT_OUT = new Set(['author', 'subtitle']);

/**
 * Where each name stands in the texts of a book and in their notes, in reading order, notes after the text of their
 * section: the data of an index. Headings are sorted by code unit. Names that stand nowhere have no entry.
 */
export function indexOfNames(names: NameEntry[], book: RenderedBook): NameIndexEntry[] {
  const tree = nameTree(names);
  const places = new Map<NameEntry, NamePlace[]>();
  const put = (text: string, placeAt: (from: number, to: number) => NamePlace) => {
    for (const { name, from, to } of findNames(text, tree)) {
      const own = places.get(name) ?? [];
      own.push(placeAt(from, to));
      places.set(name, own);
    }
  };
  for (const section of book.sections.filter(({ text }) => text !== undefined)) {
    for (const [block, characters] of blocksOf(section))
      put(characters, (from, to) => ({ in: 'text', section: section.id, block, from, to }));
    for (const note of section.notes)
      put(noteText(note), (from, to) => ({ in: 'note', section: section.id, note: note.id, from, to }));
  }
  return [...places]
    .map(([{ id, kind, heading }, own]) => ({ id, kind, heading, places: own }))
    .sort((a, b) => (a.heading < b.heading ? -1 : a.heading > b.heading ? 1 : 0));
}

/** Ids and plain characters of the blocks of running text. */
function blocksOf(section: RenderedSection): [string, string][] {
  const blocks: [string, string][] = [];
  const walk = (node: ElementContent | RootContent) => {
    if (node.type !== 'element' || isLeftOut(node)) return;
    const block = node.properties.dataBlock;
    if (typeof block === 'string') blocks.push([block, plain(node)]);
    else node.children.forEach(walk);
  };
  section.body.children.forEach(walk);
  return blocks;
}

const isLeftOut = ({ tagName, properties }: Element) =>
  tagName === 'h1' ||
  ((properties.className as string[] | undefined) ?? []).some((name) => LEFT_OUT.has(name));

/** The blocks of a note's body, joined by line feeds. */
const noteText = ({ body }: RenderedNote) =>
  body.children.map((node) => (node.type === 'element' ? plain(node) : '')).join('\n');

/** Text without calls. */
function plain(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.properties.dataNote !== undefined) return '';
  return node.children.map(plain).join('');
}
