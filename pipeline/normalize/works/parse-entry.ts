import type { Work } from '../../model/work.ts';
import { workId } from './work-id.ts';

interface CslName {
  family: string;
  given?: string;
}

const ENTRY =
  /^(?<names>.{2,200}?)\.? (?:(?<plain>1[5-9]\d\d|20\d\d)[a-z]?\.|\((?<bracket>1[5-9]\d\d|20\d\d)[a-z]?\)\.?) (?<rest>.+)$/su;
/** an article in quotation marks, the periodical, and perhaps a book in which it stands again */
const ARTICLE =
  /^“(?<title>[^“”]+?)[,.]?” (?<container>[^.]+?)(?:,? and in (?<editors>[^.(]+) \((?:ed|eds)\.\) (?<year>\d{4})\. (?<book>.+))?\.?$/su;
const BOOK = /^(?<title>.+?)[.,] (?<place>\p{Lu}[^.,:]{1,40}): (?<publisher>[^.:]{2,60})\.?$/su;

/**
 * The works of one entry of a reference list in author–date form: one, or two where an article stands again in a book.
 * Empty where the entry has another form.
 */
export function parseEntry(text: string): Work[] {
  const entry = ENTRY.exec(text)?.groups;
  if (!entry) return [];
  const year = entry.plain ?? entry.bracket;
  const author = namesOf(entry.names);
  const article = ARTICLE.exec(entry.rest)?.groups;
  if (article) return [articleOf(article, author, year), ...collection(article)];
  const book = bookOf(entry.rest);
  return book
    ? [
        {
          id: workId(author[0].family, year),
          type: 'book',
          author,
          issued: issued(year),
          ...book,
        },
      ]
    : [];
}

function articleOf(article: Record<string, string>, author: CslName[], year: string): Work {
  return {
    id: workId(author[0].family, year),
    type: 'article-journal',
    author,
    issued: issued(year),
    title: article.title,
    'container-title': article.container,
  };
}

function collection(article: Record<string, string>): Work[] {
  if (!article.book) return [];
  const editor = article.editors.split(/ and |, /).map(nameInOrder);
  const book = bookOf(article.book);
  return book
    ? [
        {
          id: workId(editor[0].family, article.year),
          type: 'book',
          editor,
          issued: issued(article.year),
          ...book,
        },
      ]
    : [];
}

function bookOf(text: string): { title: string; 'publisher-place': string; publisher: string } | null {
  const book = BOOK.exec(text)?.groups;
  return book ? { title: book.title, 'publisher-place': book.place, publisher: book.publisher } : null;
}

const issued = (year: string) => ({ 'date-parts': [[Number(year)]] });

/** `Surname, Given, and Given Surname` */
function namesOf(text: string): CslName[] {
  const [first, ...others] = text.split(/,? and |; /);
  const [family, given] = first.split(', ');
  return [{ family, ...(given ? { given } : {}) }, ...others.map(nameInOrder)];
}

function nameInOrder(name: string): CslName {
  const words = name.trim().split(' ');
  const given = words.slice(0, -1).join(' ');
  return { family: words.at(-1)!, ...(given ? { given } : {}) };
}
