import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import { landmarks } from './landmarks.ts';
import { languageDirection } from './language-direction.ts';
import type { PageBreak } from './page-breaks.ts';
import { type BookPlan, NAVIGATION_PATH } from './plan-book.ts';
import { relativePath } from './relative-path.ts';
import { textDirection } from './text-direction.ts';
import { type AddressedEntry, tocTree } from './toc-tree.ts';
import { xhtmlPage } from './xhtml-page.ts';

/**
 * The navigation document: contents, landmarks, page list. It stands in the book where the printed contents would, so
 * the contents are a page to be read; the others are for reading systems only.
 */
export function navigationDocument(plan: BookPlan, breaks: PageBreak[]): string {
  const { book, words, contents } = plan;
  const title = contents?.title || words.contents;
  const parts = [
    nav('toc', 'doc-toc', title, false, tocTree(plan).map(tocItem)),
    nav('landmarks', undefined, words.landmarks, true, landmarks(plan).map(landmarkItem)),
    ...(breaks.length > 0 ? [nav('page-list', 'doc-pagelist', words.pages, true, breaks.map(pageItem))] : []),
  ];
  return xhtmlPage({
    path: NAVIGATION_PATH,
    title,
    language: book.metadata.language,
    direction: languageDirection(book.metadata.language),
    type: 'frontmatter',
    body: parts.join('\n'),
  });
}

function nav(
  type: string,
  role: string | undefined,
  title: string,
  hidden: boolean,
  items: string[],
): string {
  const heading = `${type}.title`;
  return xmlElement(
    'nav',
    { id: type, 'epub:type': type, role, 'aria-labelledby': heading, hidden: hidden ? 'hidden' : undefined },
    ['\n', xmlElement(hidden ? 'h2' : 'h1', { id: heading }, [xmlText(title)]), '\n', list(items), '\n'],
  );
}

function list(items: string[]): string {
  return xmlElement('ol', {}, ['\n', items.join('\n'), '\n']);
}

function tocItem({ id, target, title, authors, children }: AddressedEntry): string {
  const label = [
    ...(authors ? [xmlElement('span', { class: 'authors' }, [xmlText(authors)]), ': '] : []),
    xmlElement('span', { class: 'title', dir: textDirection(title) }, [xmlText(title)]),
  ];
  const link = xmlElement('a', { href: target }, label);
  return xmlElement('li', { id }, children.length > 0 ? [link, '\n', list(children.map(tocItem))] : [link]);
}

function landmarkItem({ type, target, title }: ReturnType<typeof landmarks>[number]): string {
  return xmlElement('li', {}, [xmlElement('a', { 'epub:type': type, href: target }, [xmlText(title)])]);
}

function pageItem({ id, folio, path }: PageBreak): string {
  const href = relativePath('', path, id);
  return xmlElement('li', {}, [xmlElement('a', { href }, [xmlText(folio)])]);
}
