import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { TextMetadata } from '../../model/text.ts';

export interface Article {
  /** null where the extractor finds none */
  content: Element | null;
  /** why there is none */
  reason: string;
  metadata: Partial<TextMetadata>;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const DATE = /^\d{4}-\d{2}-\d{2}/;
/** Names of a byline: capital letters, at most five words; anything else is not taken for a name. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,4}$/u;

/**
 * The article of a saved page, by Readability, the extractor of Firefox's reader view, and what the page says of it.
 * A title or name is what the page's own head says; lines of the text are left to the rules.
 */
export function findArticle(html: string): Article {
  // its own tree: the extractor takes the one it works on apart
  const { document } = parseHTML(html);
  const headings = Array.from(document.querySelectorAll('h1')).map((heading) => heading.textContent ?? '');
  const { article, reason } = parsed(document as unknown as Document);
  if (!article?.content || !article.textContent?.trim()) return { content: null, reason, metadata: {} };
  const metadata: Partial<TextMetadata> = {};
  const title = withoutSite(article.title?.replace(/\s+/g, ' ').trim() ?? '', headings);
  const date = DATE.exec(article.publishedTime ?? '')?.[0];
  const authors = namesOf(article.byline ?? '');
  if (title) metadata.title = title;
  if (date) metadata.date = date;
  if (article.lang && LANGUAGE.test(article.lang)) metadata.language = article.lang;
  if (authors.length > 0) metadata.authors = authors;
  return { content: article.content, reason, metadata };
}

/** The extractor was written for browsers' trees: what it throws at others is told, and the whole page is taken. */
function parsed(document: Document) {
  const nothing = 'the extractor found no article';
  try {
    const article = new Readability(document, { serializer: (node) => node as Element }).parse();
    return { article, reason: nothing };
  } catch (error) {
    return { article: null, reason: `${nothing} (${(error as Error).message.split('\n', 1)[0]})` };
  }
}

/** The title of a page is often its main heading with the name of the site. */
function withoutSite(title: string, headings: string[]): string {
  const words = headings.map((heading) => heading.replace(/\s+/g, ' ').trim());
  return words.find((heading) => heading !== '' && title.includes(heading)) ?? title;
}

function namesOf(byline: string): { name: string }[] {
  const names = byline
    .slice(0, 500)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written |posted )?by:? /i, '')
    .split(/, (?:and )?| and | & /);
  return names.every((name) => NAME.test(name)) ? names.map((name) => ({ name })) : [];
}
