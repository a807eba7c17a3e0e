import { markedText } from './marked-text.ts';
import type { Element } from './read/element.ts';
import { openFile } from './read/open-file.ts';
import { readTree } from './read/read-tree.ts';

/**
 * The structure of a PDF, an element a line: type, language, id, alternative text, and the text that stands directly in
 * it (… for elements in it, @ for a link's area). Artifacts come last, then text outside everything.
 */
export async function structureText(pdf: Uint8Array): Promise<string[]> {
  const file = await openFile(pdf);
  const pages = file.pages.map(({ dict }) => markedText(file.context, dict));
  const lines: string[] = [];
  const tell = (element: Element, indent: string) => {
    const { type, language, id, alt } = element;
    const own = element.kids.map((kid) => {
      if (kid.kind === 'mark') return pages[kid.page].get(String(kid.id)) ?? '';
      return kid.kind === 'annotation' ? '@' : '…';
    });
    const facts = [language && `[${language}]`, id && `#${id}`, alt && `(${alt})`].filter(Boolean);
    const text = own.join('');
    lines.push(`${indent}${[type, ...facts].join(' ')}${/^…*$/.test(text) ? '' : `: ${text}`}`);
    for (const kid of element.kids) if (kid.kind === 'element') tell(kid, `${indent}  `);
  };
  tell(readTree(file), '');
  const all = (kind: string) => pages.map((page) => page.get(kind) ?? '').join('|');
  return [...lines, `artifacts: ${all('artifact')}`, `loose: ${all('loose')}`];
}
