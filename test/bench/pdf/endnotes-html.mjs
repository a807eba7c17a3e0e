import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { fontFaces } from './fonts.mjs';
import { readBook } from './read-book.mjs';

/**
 * The plainest print of a book: what remark makes of the Markdown, each chapter's notes at its end, in the fonts, sizes and
 * page of the real one. Sections by chapter, for a flat body takes the browser longer.
 */
export function endnotesHtml(file) {
  const sections = readBook(file).map(({ title, children }, index) => {
    const body = toHtml(toHast({ type: 'root', children }, { clobberPrefix: `c${index}-` }));
    return `<section aria-label="${title.replace(/[&"<]/g, ' ')}">${body}</section>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Floor</title><style>${fontFaces()}
@page { size: 148mm 210mm; margin: 19mm 23mm 24mm 17mm }
body { margin: 0; font: 10.5pt/14pt 'EB Garamond'; text-align: justify }
p { margin: 0; text-indent: 1em }
.footnotes { font-size: 8.5pt; line-height: 10.5pt }
section[aria-label] { break-before: page }
</style></head><body>${sections.join('\n')}</body></html>`;
}
