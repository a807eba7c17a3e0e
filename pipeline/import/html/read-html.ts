import { parseHTML } from 'linkedom';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { Extracted } from '../extracted.ts';
import { writeLines } from '../write-lines.ts';
import { decodeHtml } from './decode-html.ts';
import { findArticle } from './find-article.ts';
import { htmlBlocks } from './html-blocks.ts';
import { leftOutOf } from './left-out-of.ts';
import { measureHtml } from './measure-html.ts';

/** Browsers cut pages off at this depth; ordinary ones have about thirty. */
const DEEPEST = 512;
/** Twice what the longest pages have; the extractor takes some ten seconds for so many. */
const MOST_NODES = 100_000;

/**
 * Reads a saved page: the extractor finds the article, its elements become lines. Scripts are not run and nothing is
 * fetched: the page is a tree of elements and no more. Null where the page is too deep or too large to be a text.
 */
export function readHtml(file: string, bytes: Uint8Array): Outcome<Extracted | null> {
  const place = { file, line: null, column: null };
  const messages: Message[] = [];
  const { html, encoding } = decodeHtml(bytes);
  if (encoding !== 'utf-8')
    messages.push(finding('text-encoding', `The page was read as ${encoding}, not UTF-8.`, place));
  const size = measureHtml(html);
  if (size.depth > DEEPEST || size.nodes > MOST_NODES) {
    const what = `${size.nodes} elements and pieces of text, ${size.depth} deep; at most ${MOST_NODES} and ${DEEPEST}`;
    return { value: null, messages: [...messages, finding('html-too-large', what, place)] };
  }
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const article = findArticle(whole);
  if (article.content === null)
    messages.push(finding('article-not-found', `The whole page was taken: ${article.reason}.`, place));
  const content = article.content ?? document.body;
  const { blocks, pictures } = htmlBlocks(content);
  const { title } = article.metadata;
  const titled = title
    ? [{ as: 'paragraph' as const, runs: [{ text: title, marks: [] }] }, ...blocks]
    : blocks;
  const { origin: _, ...written } = writeLines(file, titled);
  const leftOut = [...(article.content ? leftOutOf(document, content, title ?? '') : []), ...pictures];
  const value: Extracted = {
    ...written,
    metadata: article.metadata,
    leftOut,
    titleLine: title ? 1 : null,
    origin: null,
  };
  return { value, messages };
}
