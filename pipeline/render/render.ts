import type { ElementContent, Root as HastRoot } from 'hast';
import type {
  Book,
  NumberedNote,
  RenderedBook,
  RenderedNote,
  RenderedSection,
  Section,
} from '../model/book.ts';
import { contentsPage } from './contents-page.ts';
import { coverBack, coverFront } from './cover-pages.ts';
import { element } from './element.ts';
import { halfTitle, imprintPage, titlePage } from './front-pages.ts';
import { giveIds } from './give-ids.ts';
import { labelledEntries } from './labelled-entries.ts';
import { leadIn } from './lead-in.ts';
import { markCapitals } from './mark-capitals.ts';
import { type ForeignPattern, foreignPattern, markForeign } from './mark-foreign.ts';
import { opening } from './opening.ts';
import { tableOfContents } from './table-of-contents.ts';
import { toXhtml } from './to-xhtml.ts';

/**
 * Turns a book into XHTML trees, section by section, by the conventions of README.md. `complete` is asked for what can
 * only be made of rendered sections, such as an index, before the contents are made.
 */
export function render(book: Book, complete = (sections: RenderedSection[]) => sections): RenderedBook {
  const foreign = foreignPattern(book.foreign ?? []);
  const sections = complete(book.sections.map((section) => renderSection(section, book, foreign)));
  const toc = tableOfContents(sections);
  for (const section of sections) {
    if (section.role === 'contents') section.body.children.push(contentsPage(toc));
  }
  return {
    id: book.id,
    metadata: book.metadata,
    head: book.head,
    sections,
    series: book.series,
    toc,
    pictures: book.pictures,
  };
}

function renderSection(section: Section, book: Book, foreign: ForeignPattern | null): RenderedSection {
  const { body, notes, headnote, standfirst, ...kept } = section;
  const content = bodyOf(section, book);
  if (section.text !== undefined) leadIn(content);
  const children = [...opening(section), ...content];
  if (foreign && section.text !== undefined) markForeign(children, foreign);
  markCapitals(children);
  giveIds(section.id, children);
  return { ...kept, body: root(children), notes: notes.map((note) => renderNote(note, foreign)) };
}

function bodyOf(section: Section, book: Book): ElementContent[] {
  switch (section.role) {
    case 'half-title':
      return [halfTitle(book.metadata)];
    case 'title-page':
      return [titlePage(book.metadata)];
    case 'imprint':
      return [imprintPage(book.metadata)];
    case 'dedication':
      return [element('div.dedication', toXhtml(section.body))];
    case 'cover-front':
      return [coverFront(section, book.metadata)];
    case 'cover-inside':
      return [element('div.imprint', toXhtml(section.body))];
    case 'cover-back':
      return [coverBack(toXhtml(section.body), book.metadata)];
    case 'bibliography':
    case 'notes':
      return toXhtml(section.body).map(asBibliography);
    case 'chronology':
    case 'abbreviations':
      return labelledEntries(toXhtml(section.body), section.role);
    default:
      return toXhtml(section.body);
  }
}

function asBibliography(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'ul'
    ? { ...node, properties: { ...node.properties, className: ['bibliography'] } }
    : node;
}

function renderNote({ body, ...note }: NumberedNote, foreign: ForeignPattern | null): RenderedNote {
  const children = toXhtml(body);
  if (foreign) markForeign(children, foreign);
  if (note.by) sign(children, note.by);
  markCapitals(children);
  return { ...note, body: root(children) };
}

/** The signature ends the last paragraph, or stands below a note that ends with something else. */
function sign(children: ElementContent[], by: string): void {
  const signature = element('span.sc', [by]);
  const last = children.at(-1);
  if (last?.type === 'element' && last.tagName === 'p')
    last.children.push({ type: 'text', value: ' ' }, signature);
  else children.push(element('p', [signature]));
}

const root = (children: ElementContent[]): HastRoot => ({ type: 'root', children });
