import { type BookPlan, COVER_PATH } from './plan-book.ts';
import { xhtmlPage } from './xhtml-page.ts';
import { xmlElement } from './xml-element.ts';

/** The page that shows the cover's picture; everything written on it is in its description. */
export function coverDocument(
  { book, words }: BookPlan,
  values: Record<string, string>,
  picture: string,
): string {
  const { title, subtitle, names, series, publisher } = values;
  const written = [title, subtitle, names, series, publisher].filter((part) => part !== '');
  const alt = words.coverText.replace('{text}', () => written.join('. '));
  return xhtmlPage({
    path: COVER_PATH,
    title: words.cover,
    language: book.metadata.language,
    type: 'cover',
    body: xmlElement('section', { class: 'cover' }, [xmlElement('img', { src: picture, alt })]),
  });
}
