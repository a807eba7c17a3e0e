import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { RenderedBook, RenderedSection, SectionRole, TocEntry } from '../model/book.ts';
import { type PictureFile, pictureFiles } from './picture-files.ts';
import { sectionFileNames } from './section-file-names.ts';
import { type Words, wordsOf } from './words.ts';

export const NAVIGATION_PATH = 'nav.xhtml';
export const COVER_PATH = 'cover.xhtml';

/** A section and the XHTML file it becomes; paths are relative to the package document. */
export interface SectionFile {
  section: RenderedSection;
  path: string;
}

/** Which file holds what: settled before a single file is written. */
export interface BookPlan {
  book: RenderedBook;
  words: Words;
  /** one a section, in reading order; half-title and printed contents are not among them */
  files: SectionFile[];
  /** the printed contents, whose place the navigation document takes */
  contents: RenderedSection | undefined;
  /** paths of all documents in reading order, cover and navigation included */
  spine: string[];
  /** id of an element -> path of its file */
  elements: Map<string, string>;
  /** path in the edition -> file of the package */
  pictures: Map<string, PictureFile>;
  /** id of a block of running text -> path of its file */
  blocks: Map<string, string>;
}

/** The navigation document stands before the first section that is none of these, where a book has no contents page. */
const BEFORE_CONTENTS: SectionRole[] = ['title-page', 'imprint', 'dedication', 'acknowledgments'];

/** The entry of the navigation document that leads to an element. */
export const tocId = (target: string): string => `toc.${target}`;

/** Settles files, reading order and where every element stands. */
export function planBook(book: RenderedBook): BookPlan {
  const set = book.sections.filter(({ role }) => role !== 'half-title' && role !== 'contents');
  const names = sectionFileNames(set);
  const files = set.map((section, index) => ({ section, path: `text/${names[index]}` }));
  const contents = book.sections.find(({ role }) => role === 'contents');
  const plan: BookPlan = {
    book,
    words: wordsOf(book.metadata.language),
    files,
    contents,
    spine: readingOrder(book, files),
    elements: new Map(),
    pictures: pictureFiles(book),
    blocks: new Map(),
  };
  if (contents)
    index({ section: contents, path: NAVIGATION_PATH }, { elements: plan.elements, blocks: new Map() });
  for (const file of files) index(file, plan);
  for (const target of targetsOf(book.toc))
    if (plan.elements.has(target)) plan.elements.set(tocId(target), NAVIGATION_PATH);
  return plan;
}

const targetsOf = (entries: TocEntry[]): string[] =>
  entries.flatMap(({ target, children }) => [target, ...targetsOf(children)]);

function readingOrder(book: RenderedBook, files: SectionFile[]): string[] {
  const contentsAt = book.sections.findIndex(({ role }) => role === 'contents');
  const before = files.filter(({ section }) =>
    contentsAt >= 0 ? book.sections.indexOf(section) < contentsAt : BEFORE_CONTENTS.includes(section.role),
  );
  const after = files.filter((file) => !before.includes(file));
  const path = (file: SectionFile) => file.path;
  return [COVER_PATH, ...before.map(path), NAVIGATION_PATH, ...after.map(path)];
}

function index(
  { section, path }: SectionFile,
  { elements, blocks }: Pick<BookPlan, 'elements' | 'blocks'>,
): void {
  elements.set(section.id, path);
  const register = (tree: Root) =>
    visit(tree, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') elements.set(properties.id, path);
      if (typeof properties.dataBlock === 'string') blocks.set(properties.dataBlock, path);
    });
  register(section.body);
  for (const note of section.notes) {
    elements.set(note.id, path);
    register(note.body);
  }
}
