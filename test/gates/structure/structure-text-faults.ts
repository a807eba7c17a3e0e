import type { RenderedBook } from '../../../pipeline/model/book.ts';
import { bookBlocks, type ExpectedBlock } from './book-blocks.ts';
import type { StructuredFile } from './read-structure.ts';
import { type Block, structureBlocks } from './structure-blocks.ts';

/** Series of notes stand at the foot of a page one below the other: each by itself is in order, and told by its marks. */
const KINDS = [/^\d+$/, /^[a-z]+$/, /^[^\da-z]+$/];

/**
 * Where the text of a structure tree is not that of the book, word for word and in order; and characters of the pages that
 * belong to no element, or to two. [] for nothing. After the first difference all that follows may be shifted: it is the
 * only one told of the text, and of the notes.
 */
export function structureTextFaults({ root, pages, astray }: StructuredFile, book: RenderedBook): string[] {
  const expected = bookBlocks(book);
  const found = structureBlocks(root);
  const faults = [false, true].flatMap((caption) => {
    const own = <T extends { caption?: boolean }>(blocks: T[]) =>
      blocks.filter((one) => !!one.caption === caption);
    return blockFaults(caption ? 'caption' : 'block', own(found.blocks), own(expected.blocks)).slice(0, 1);
  });
  for (const kind of KINDS) {
    const own = found.notes.filter(([first]) => kind.test(first?.label ?? ''));
    const notes = expected.notes
      .filter(({ mark }) => kind.test(mark))
      .flatMap(({ mark, blocks }, index) => noteFaults(index, own[index], mark, blocks));
    faults.push(...notes.slice(0, 1));
  }
  if (found.notes.length !== expected.notes.length)
    faults.push(`${found.notes.length} notes, ${expected.notes.length} expected`);
  for (const { page, mark, claims } of astray)
    faults.push(`page ${page + 1}: marked content ${mark} stands in ${claims} elements`);
  pages.forEach(({ loose }, page) => {
    if (loose.trim() !== '') faults.push(`page ${page + 1}: outside of all marks: ${loose}`);
  });
  return faults;
}

function blockFaults(what: string, found: Block[], expected: ExpectedBlock[]): string[] {
  const count = Math.max(found.length, expected.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [is, should] = [found[index]?.words ?? 'nothing', expected[index]];
    if (should?.pattern.test(is)) return [];
    return [`${what} ${index + 1}: “${is}” instead of “${should?.words ?? 'nothing'}”`];
  });
}

function noteFaults(
  index: number,
  found: Block[] | undefined,
  mark: string,
  blocks: ExpectedBlock[],
): string[] {
  const what = `note ${index + 1} (${mark})`;
  const label = found?.[0]?.label;
  const marks = label === mark ? [] : [`${what}: its mark is “${label}”`];
  return [...marks, ...blockFaults(`${what}, block`, found ?? [], blocks)];
}
