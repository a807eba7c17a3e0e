import type { Element, Kid } from '../element.ts';

const isPicture = (kid: Kid): kid is Element => kid.kind === 'element' && kid.type === 'Figure';

/** `figure` around one `img` comes as a Figure in a Figure: they become one; around several it is a Div. */
export function figures(document: Element): void {
  const visit = (element: Element) => {
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
    if (element.type !== 'Figure' || element.alt !== undefined) return;
    const pictures = element.kids.filter(isPicture);
    if (pictures.length === 0) return;
    if (pictures.length > 1) element.type = 'Div';
    else {
      element.alt = pictures[0].alt;
      element.kids = element.kids.flatMap((kid) => (kid === pictures[0] ? pictures[0].kids : [kid]));
    }
  };
  visit(document);
}
