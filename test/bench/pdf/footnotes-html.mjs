import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { fontFaces } from './fonts.mjs';
import { readBook } from './read-book.mjs';

/** The book with every note where it is called, to be floated to the foot: CSS Generated Content for Paged Media. */
export function footnotesHtml(file) {
  const sections = readBook(file).map(({ children }) => {
    const notes = new Map(
      children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node]] : [])),
    );
    const text = children.filter((node) => node.type !== 'footnoteDefinition');
    const handlers = {
      footnoteReference: (state, node) => {
        const paragraphs = notes.get(node.identifier)?.children ?? [];
        const inline = paragraphs.flatMap((paragraph) => state.all(paragraph));
        return { type: 'element', tagName: 'span', properties: { className: ['note'] }, children: inline };
      },
    };
    return `<section>${toHtml(toHast({ type: 'root', children: text }, { handlers }))}</section>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Peers</title><style>${fontFaces()}
@page { size: 148mm 210mm; margin: 19mm 23mm 24mm 17mm; @bottom-center { content: counter(page) } }
body { margin: 0; font: 10.5pt/14pt 'EB Garamond'; text-align: justify }
p { margin: 0; text-indent: 1em; widows: 2; orphans: 2 }
.note { float: footnote; font-size: 8.5pt; line-height: 10.5pt; text-indent: 0 }
section { break-before: page }
</style></head><body>${sections.join('\n')}</body></html>`;
}
