import type { ElementContent } from 'hast';
import type { RenderedNote, RenderedSection } from '../model/book.ts';
import type { NameEntry, NameIndexEntry, NamePlace } from '../model/names.ts';
import { type FoundName, findNames } from './find-names.ts';
import { nameTree } from './name-tree.ts';
import { plainPieces } from './plain-pieces.ts';
import { textBlocks } from './text-blocks.ts';

/** Where a place is, before it has its id. */
type At = { in: 'text'; block: string } | { in: 'note'; note: string };

/**
 * Where each name stands in the texts of a book and in their notes, in reading order, notes after the text of their
 * section: the data of an index. Names as names.yaml has them; those that stand nowhere have no entry. Citations do
 * not count.
 */
export function indexOfNames(
  names: readonly NameEntry[],
  sections: readonly RenderedSection[],
): NameIndexEntry[] {
  const tree = nameTree(names);
  const places = new Map<NameEntry, NamePlace[]>();
  const put = (section: string, blocks: readonly ElementContent[], at: At) => {
    for (const found of findNames(plainPieces(blocks).characters, tree)) {
      const own = places.get(found.name) ?? [];
      own.push(placeOf(found, own.length + 1, section, at));
      places.set(found.name, own);
    }
  };
  for (const section of sections.filter(({ text }) => text !== undefined)) {
    for (const [block, element] of textBlocks(section)) put(section.id, [element], { in: 'text', block });
    for (const note of section.notes) put(section.id, noteBlocks(note), { in: 'note', note: note.id });
  }
  return names.flatMap((name) => {
    const own = places.get(name);
    return own ? [{ name, places: own }] : [];
  });
}

/** No id of a text or a heading is the same: theirs have no underscore after an `i-`. */
function placeOf({ name, from, to, words }: FoundName, number: number, section: string, at: At): NamePlace {
  return { id: `i-${name.id}_${number}`, section, from, to, form: words, ...at };
}

const noteBlocks = ({ body }: RenderedNote) => body.children as ElementContent[];
