import type { Element } from './element.ts';

/** Tells which marks are part of a figure: what is drawn there is content. */
export function pictureMarks(document: Element): (page: number, mark: number) => boolean {
  const found = new Set<string>();
  const visit = (element: Element, inside: boolean) => {
    const isPicture = inside || element.type === 'Figure' || element.type === 'Formula';
    for (const kid of element.kids) {
      if (kid.kind === 'element') visit(kid, isPicture);
      else if (kid.kind === 'mark' && isPicture) found.add(`${kid.page} ${kid.id}`);
    }
  };
  visit(document, false);
  return (page, mark) => found.has(`${page} ${mark}`);
}
