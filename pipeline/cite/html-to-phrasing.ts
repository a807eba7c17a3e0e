import type { PhrasingContent } from 'mdast';
import { workId } from './work-id.ts';

const TOKEN = /<[^>]*>|&#(\d+);|&(amp|lt|gt|quot);|[^<&]+|[<&]/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

interface Open {
  /** of an entry's number: a space parts it from the entry */
  margin: boolean;
  /** null: an element without meaning for us, whose content counts as its parent's */
  make: ((children: PhrasingContent[]) => PhrasingContent) | null;
  children: PhrasingContent[];
}

/**
 * Reads the HTML that citeproc writes (i, em, b, sup, span with small capitals, a[data-work], div) into mdast. Elements it
 * does not know stand for their content. Works in one pass.
 */
export function htmlToPhrasing(html: string): PhrasingContent[] {
  const stack: Open[] = [{ margin: false, make: null, children: [] }];
  for (const match of html.matchAll(TOKEN)) {
    const [token, number, name] = match;
    if (token.startsWith('</')) close(stack);
    else if (token.startsWith('<') && token.length > 1)
      stack.push({ margin: token.includes('csl-left-margin'), make: maker(token), children: [] });
    else
      addText(
        stack.at(-1)!.children,
        number ? String.fromCodePoint(Number(number)) : name ? NAMED[name] : token,
      );
  }
  while (stack.length > 1) close(stack);
  return stack[0].children;
}

function maker(tag: string): Open['make'] {
  if (/^<(?:i|em)\b/.test(tag)) return (children) => ({ type: 'emphasis', children });
  if (/^<(?:b|strong)\b/.test(tag)) return (children) => ({ type: 'strong', children });
  if (/^<sup\b/.test(tag)) return (children) => ({ type: 'superscript', children });
  if (/small-caps/.test(tag)) return (children) => ({ type: 'smallCaps', children });
  const work = /^<a data-work="([^"]*)"/.exec(tag);
  if (work) {
    const key = decodeURIComponent(work[1]);
    return (children) => ({ type: 'workReference', work: key, target: workId(key), children });
  }
  return null;
}

function close(stack: Open[]): void {
  if (stack.length < 2) return;
  const { margin, make, children } = stack.pop()!;
  const parent = stack.at(-1)!.children;
  if (make) parent.push(make(children));
  else
    for (const child of children) child.type === 'text' ? addText(parent, child.value) : parent.push(child);
  if (margin) addText(parent, ' ');
}

function addText(children: PhrasingContent[], value: string): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value += value;
  else children.push({ type: 'text', value });
}
