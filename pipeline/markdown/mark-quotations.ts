import type { Blockquote, Parents, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { visit } from './visit.ts';

/**
 * Gives quotations their role, in place: a last paragraph that starts with a dash is the attribution; an attributed
 * quotation at the start of a text or right below a heading is an epigraph; one whose every paragraph has hard line
 * breaks is verse.
 */
export function markQuotations(tree: Root): void {
  visit(tree, 'blockquote', (quotation: Blockquote, index, parent: Parents | undefined) => {
    const attributed = markAttribution(quotation);
    const before = index === undefined || index === 0 ? undefined : parent?.children[index - 1];
    const opens = before === undefined || before.type === 'heading';
    if (attributed && opens) quotation.data = { ...quotation.data, role: 'epigraph' };
    else if (isVerse(quotation)) quotation.data = { ...quotation.data, role: 'verse' };
  });
}

function markAttribution(quotation: Blockquote): boolean {
  const last = quotation.children.at(-1);
  if (quotation.children.length < 2 || last?.type !== 'paragraph') return false;
  if (!/^(?:[—–―]|--)/.test(plain(last))) return false;
  last.data = { ...last.data, role: 'attribution' };
  return true;
}

function isVerse(quotation: Blockquote): boolean {
  const lines = quotation.children.filter((child) => child.data?.role !== 'attribution');
  return (
    lines.length > 0 &&
    lines.every((child) => child.type === 'paragraph' && child.children.some((part) => part.type === 'break'))
  );
}
