import type { Picture } from '../model/picture.ts';
import { xmlElement } from '../xml/xml-element.ts';
import { type BookPlan, COVER_PATH } from './plan-book.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** The picture of the cover. */
export interface CoverPicture {
  content: string | Uint8Array;
  type: Picture['type'];
  /** what is written on it, in type that the edition's faces have; '' where that is not known */
  written: string;
  /** its description; absent: what is written on it, else the title */
  alt?: string;
}

/** The page that shows the cover's picture; what is written on it is its description, if the editor gave none. */
export function coverDocument(
  { book, words }: BookPlan,
  { written, alt }: CoverPicture,
  picture: string,
): string {
  const described = alt ?? words.coverText.replace('{text}', () => written || book.metadata.title);
  return xhtmlPage({
    path: COVER_PATH,
    title: words.cover,
    language: book.metadata.language,
    type: 'cover',
    body: xmlElement('section', { class: 'cover' }, [xmlElement('img', { src: picture, alt: described })]),
  });
}
