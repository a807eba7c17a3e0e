import type { Heading, Root, RootContent } from 'mdast';

/** A bare Markdown file cut into the texts of a book. */
export interface Chapters {
  /** the heading that is the book's title, if one is */
  title: Heading | null;
  /** what stands before the first chapter; all of it if there are no chapters */
  before: RootContent[];
  chapters: { heading: Heading; content: RootContent[] }[];
}

/**
 * Cuts a file into chapters: a single heading of depth 1 is the title of the book and those of depth 2 are chapters;
 * several of depth 1 are chapters. `titled`: the front matter has a title, so that a heading of depth 1 is a chapter
 * also if it is the only one, unless it repeats the title. Headings within quotations and lists do not count.
 */
export function splitChapters(
  tree: Root,
  titled: boolean,
  repeatsTitle: (heading: Heading) => boolean,
): Chapters {
  const tops = tree.children.filter((node) => isHeading(node, 1)) as Heading[];
  const single = tops.length === 1 && (!titled || repeatsTitle(tops[0])) ? tops[0] : null;
  const depth = tops.length > 0 && single === null ? 1 : 2;
  const result: Chapters = { title: single, before: [], chapters: [] };
  let current = result.before;
  for (const node of tree.children) {
    if (node === single) continue;
    if (isHeading(node, depth)) {
      current = [];
      result.chapters.push({ heading: node, content: current });
    } else current.push(node);
  }
  return result;
}

function isHeading(node: RootContent, depth: number): node is Heading {
  return node.type === 'heading' && node.depth === depth;
}
