import type { PhrasingContent, Root, Text } from 'mdast';
import type { Foreign } from '../model/tree.ts';
import { languageTagFault } from './language-tag-fault.ts';
import type { MarkFault } from './marks/find-marks.ts';
import { piece } from './marks/piece.ts';
import { visit } from './visit.ts';

const MARK = /\{lang=([^{}\s]*)\}/g;

/**
 * Reads `*mot*{lang=fr}` and `[word]{lang=fr}`, in place: the emphasis gets the language, the words in brackets become a
 * `foreign` node. What names no language stays as it is and is given back. Of a text with `\{lang=` nothing is read.
 */
export function markLanguages(tree: Root, markdown: string): MarkFault[] {
  const faults: MarkFault[] = [];
  if (!markdown.includes('{lang=')) return faults;
  visit(tree, 'text', (text: Text) => {
    for (const [, language] of text.value.matchAll(MARK)) {
      const fault = languageTagFault(language);
      if (fault !== null)
        faults.push({ rule: 'language-invalid', what: `“${language}” ${fault}`, node: text });
    }
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as PhrasingContent[];
    // one after the other: what stands in brackets may hold emphasis with a language of its own
    while (children.some((child) => child.type === 'text' && setFirst(child, children, markdown)));
  });
  return faults;
}

/** Reads the first mark of a text node that can be read; false where there is none. */
function setFirst(text: Text, children: PhrasingContent[], markdown: string): boolean {
  if (!text.value.includes('{lang=') || isEscaped(text, markdown)) return false;
  for (const { 0: whole, 1: language, index } of text.value.matchAll(MARK)) {
    if (languageTagFault(language) !== null) continue;
    if (setLanguage(language, { text, from: index, to: index + whole.length }, children)) return true;
  }
  return false;
}

const isEscaped = ({ position }: Text, markdown: string) =>
  markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).includes('\\{lang=');

interface Extent {
  text: Text;
  from: number;
  to: number;
}

/** Gives a language to what stands before its mark, an emphasis or words in brackets, and takes the mark out. */
function setLanguage(language: string, { text, from, to }: Extent, children: PhrasingContent[]): boolean {
  const index = children.indexOf(text);
  const before = children[index - 1];
  if (from === 0 && (before?.type === 'emphasis' || before?.type === 'strong')) {
    before.data = { ...before.data, lang: language };
    children.splice(index, 1, piece(text, to, text.value.length));
    return true;
  }
  const open = text.value[from - 1] === ']' ? openingBefore(children, index, from - 1) : null;
  if (open === null) return false;
  const { at, offset } = open;
  const opening = children[at] as Text;
  const inner =
    at === index
      ? [piece(text, offset + 1, from - 1)]
      : [
          piece(opening, offset + 1, opening.value.length),
          ...children.slice(at + 1, index),
          piece(text, 0, from - 1),
        ];
  const foreign: Foreign = { type: 'foreign', data: { lang: language }, children: inner.filter(isWritten) };
  const around = [piece(opening, 0, offset), foreign, piece(text, to, text.value.length)];
  children.splice(at, index - at + 1, ...around.filter(isWritten));
  return true;
}

/** The nearest opening bracket before a closing one, in this text node or one before. */
function openingBefore(
  children: PhrasingContent[],
  index: number,
  close: number,
): { at: number; offset: number } | null {
  for (let at = index; at >= 0; at--) {
    const node = children[at];
    if (node.type !== 'text') continue;
    const offset = (at === index ? node.value.slice(0, close) : node.value).lastIndexOf('[');
    if (offset >= 0) return { at, offset };
  }
  return null;
}

const isWritten = (node: PhrasingContent) => node.type !== 'text' || node.value !== '';
