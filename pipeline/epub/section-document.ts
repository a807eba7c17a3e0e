import type { Element, ElementContent } from 'hast';
import { finding } from '../diagnostics/finding.ts';
import type { Matter } from '../model/book.ts';
import type { Message } from '../model/message.ts';
import { epubTree, type TreeContext } from './epub-tree.ts';
import { insertPageBreaks } from './insert-page-breaks.ts';
import { languageDirection } from './language-direction.ts';
import { linkBack } from './link-back.ts';
import { linkTarget } from './link-target.ts';
import { markEntries } from './mark-entries.ts';
import { markIndex } from './mark-index.ts';
import { noteElements } from './note-elements.ts';
import { pageBreakElement } from './page-break-element.ts';
import type { PageBreak } from './page-breaks.ts';
import type { BookPlan, SectionFile } from './plan-book.ts';
import { relativePath } from './relative-path.ts';
import { sectionSemantics } from './section-semantics.ts';
import { serializeXhtml } from './serialize-xhtml.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** A content document: its tree, for the fonts, and its text. */
export interface SectionDocument {
  path: string;
  tree: Element;
  xhtml: string;
  messages: Message[];
}

const MATTER: Record<Matter, string> = { front: 'frontmatter', body: 'bodymatter', back: 'backmatter' };

/** Sets one section: its text with page breaks, then its notes. */
export function sectionDocument(file: SectionFile, plan: BookPlan, breaks: PageBreak[]): SectionDocument {
  const { section, path } = file;
  const messages: Message[] = [];
  const here = breaks.filter((entry) => entry.path === path);
  const body = structuredClone(section.body);
  insertPageBreaks(body, here);
  linkBack(body, file, plan);
  const rendered = [
    ...body.children,
    ...here.filter(({ at }) => at === null).map(pageBreakElement),
    ...noteElements(section, plan.words),
  ];
  const tree = sectionElement(file, plan, epubTree(rendered, treeContext(file, plan, messages)));
  const xhtml = xhtmlPage({
    path,
    title: section.title || plan.book.metadata.title,
    language: section.language,
    direction: languageDirection(section.language),
    type: MATTER[section.matter],
    body: serializeXhtml([tree]),
  });
  return { path, tree, xhtml, messages };
}

function treeContext({ section, path }: SectionFile, plan: BookPlan, messages: Message[]): TreeContext {
  const where = `in “${section.title || section.id}”`;
  return {
    link(href) {
      const target = linkTarget(href, path, plan);
      if (target === null)
        messages.push(finding('link-leads-nowhere', `The link to “${href}” ${where} leads nowhere.`));
      return target;
    },
    picture(src) {
      const file = plan.pictures.get(src);
      return file ? relativePath(path, file.path) : null;
    },
  };
}

function sectionElement({ section, path }: SectionFile, plan: BookPlan, content: ElementContent[]): Element {
  const { type, role } = sectionSemantics(section.role);
  const typed = section.role !== 'index' || markIndex(content);
  if (section.role === 'bibliography') markEntries(content);
  const headingId = `${section.id}-title`;
  const named = plan.elements.get(headingId) === path;
  return {
    type: 'element',
    tagName: 'section',
    properties: {
      id: section.id,
      className: [section.role],
      ...(typed ? { 'epub:type': type } : {}),
      ...(role ? { role } : {}),
      ...(named ? { ariaLabelledBy: [headingId] } : section.title ? { ariaLabel: section.title } : {}),
    },
    children: content.flatMap((child): ElementContent[] => [{ type: 'text', value: '\n' }, child]),
  };
}
