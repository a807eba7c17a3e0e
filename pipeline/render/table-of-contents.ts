import type { ElementContent } from 'hast';
import type { RenderedSection, TocEntry } from '../model/book.ts';
import { joinNames } from './join-names.ts';
import { textWithoutCalls } from './text-without-calls.ts';

/** Headings below the title that a contents list shows: A- and B-heads. */
const SHOWN = ['h2', 'h3'];

/** The contents of the book: parts, texts within them, headings within texts. */
export function tableOfContents(sections: RenderedSection[]): TocEntry[] {
  const toc: TocEntry[] = [];
  let part: TocEntry | null = null;
  for (const section of sections.filter(({ listed }) => listed)) {
    const entry = {
      target: `${section.id}-title`,
      title: section.title,
      authors: section.authors.length > 0 ? joinNames(section.authors.map(({ name }) => name)) : undefined,
      matter: section.matter,
      // the years of a chronology are no parts of the book
      children: section.role === 'chronology' ? [] : headings(section),
    };
    if (section.role === 'part') part = entry;
    if (part !== null && section.depth > 0) part.children.push(entry);
    else toc.push(entry);
  }
  return toc;
}

/** Headings outside of quotations, B-heads below their A-head. */
function headings(section: RenderedSection): TocEntry[] {
  const found: TocEntry[] = [];
  for (const node of section.body.children as ElementContent[]) {
    if (node.type !== 'element' || !SHOWN.includes(node.tagName)) continue;
    const entry: TocEntry = {
      target: String(node.properties.id),
      title: textWithoutCalls(node),
      matter: section.matter,
      children: [],
    };
    const parent = node.tagName === 'h3' ? found.at(-1) : undefined;
    (parent?.children ?? found).push(entry);
  }
  return found;
}
