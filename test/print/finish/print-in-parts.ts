import type { Printer } from '../../../pipeline/model/host.ts';

interface PageHtml {
  /** opening tag of the section around it; '' for none */
  section: string;
  html: string;
}

/** What may stand between two pages of a document. */
const BETWEEN = /(?:<\/section>|<section[^>]*>|<\/body>|<\/html>|\s)*$/;

/** The pages of a document, each with the section that it stands in, and all that is before the first. */
function pagesOf(document: string): { head: string; pages: PageHtml[] } {
  const [first, ...chunks] = document.split(/(?=<div class="page )/);
  let section = /<section[^>]*>$/.exec(first.trimEnd())?.[0] ?? '';
  const pages = chunks.map((chunk): PageHtml => {
    const between = BETWEEN.exec(chunk)?.[0] ?? '';
    const page = { section, html: chunk.slice(0, chunk.length - between.length) };
    for (const [tag] of between.matchAll(/<\/?section[^>]*>/g)) section = tag.startsWith('</') ? '' : tag;
    return page;
  });
  return { head: first.slice(0, first.length - section.length).replace(/<section[^>]*>\s*$/, ''), pages };
}

/**
 * Prints a laid out document in several files: `ends` gives the numbers of pages after which a new one begins. A section
 * that goes over an end stands in both.
 */
export async function printInParts(
  printer: Printer,
  document: string,
  scale: number,
  ends: number[],
): Promise<Uint8Array[]> {
  const { head, pages } = pagesOf(document);
  const parts: Uint8Array[] = [];
  const starts = [0, ...ends];
  for (const [index, start] of starts.entries()) {
    const body = pages
      .slice(start, starts[index + 1] ?? pages.length)
      .map(({ section, html }, at, all) => {
        const opens = at === 0 || all[at - 1].section !== section;
        const closes = at === all.length - 1 || all[at + 1].section !== section;
        return `${opens ? section : ''}${html}${closes && section !== '' ? '</section>' : ''}`;
      })
      .join('');
    parts.push(await printer.print(`${head}${body}</body></html>`, scale));
  }
  return parts;
}
