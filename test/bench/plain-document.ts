import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { RenderedBook } from '../../pipeline/model/book.ts';
import type { FontFamily } from '../../pipeline/model/host.ts';

/**
 * The floor to compare with: the same text and notes as one plain document that Chromium breaks into lines and pages by
 * itself, notes at the end of each section, same fonts, page and sizes; no running heads, no folios.
 */
export function plainDocument(book: RenderedBook, fonts: FontFamily): string {
  const html = unified().use(rehypeStringify);
  const sections = book.sections.map(({ title, body, notes }) => {
    const items = notes.map((note): Element => element('li', { id: note.id }, note.body.children));
    const all: Root = {
      type: 'root',
      children: [...body.children, ...(items.length > 0 ? [element('ol', {}, items)] : [])],
    };
    return `<section aria-label="${title.replace(/[&"<]/g, ' ')}">${html.stringify(all)}</section>`;
  });
  return `<!DOCTYPE html><html lang="${book.metadata.language}"><head><meta charset="utf-8"><title>Floor</title>
<style>${faces(fonts)}
@page { size: 148mm 210mm; margin: 19mm 23mm 24mm 17mm }
body { margin: 0; font: 10.5pt/14pt '${fonts.name}'; text-align: justify }
ol { font-size: 8.5pt; line-height: 10.5pt }
section { break-before: page }
</style></head><body>${sections.join('\n')}</body></html>`;
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Root['children'],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children as Element['children'],
});

function faces({ name, ...fonts }: FontFamily): string {
  const styles = [
    ['regular', 400, 'normal'],
    ['italic', 400, 'italic'],
    ['bold', 700, 'normal'],
    ['boldItalic', 700, 'italic'],
  ] as const;
  return styles
    .map(([key, weight, style]) => {
      const data = Buffer.from(fonts[key]).toString('base64');
      return `@font-face { font-family: '${name}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/ttf;base64,${data}) }`;
    })
    .join('\n');
}
