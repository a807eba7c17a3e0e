import type { Element, ElementContent } from 'hast';
import type { LemmaInContext, ProofNote } from '../../../model/proof.ts';
import { element, text } from './element.ts';

/** A note in the list: its head, whose block is `block`; each lemma in context; what it says; support and findings. */
export function noteEntry(note: ProofNote, block: string, labels: string[]): Element[] {
  const { mark, id, page, status, body, support, signedOff, printed, findings } = note;
  const facts = [
    ...(mark === null ? [] : [mark]),
    id,
    page === null ? 'no page' : `p. ${page}`,
    ...(body === undefined ? [] : [status]),
    ...labels,
  ];
  const said = printed.children.filter((node): node is Element => node.type === 'element');
  return [
    element('h2', [text(facts.join(' · '))], { dataBlock: block, id: block }),
    ...note.lemmas.map(inContext),
    ...said.map(bare),
    ...(support ? [told('Support:', support)] : []),
    ...(signedOff ? [told('Signed off:', signedOff)] : []),
    ...(findings.length > 0 ? [element('ul', findings.map(findingItem))] : []),
  ];
}

const inContext = ({ before, lemma, after }: LemmaInContext): Element =>
  element('blockquote', [element('p', [text(before), element('strong', [text(lemma)]), text(after)])]);

const told = (label: string, words: string): Element =>
  element('p', [element('em', [text(label)]), text(` ${words}`)]);

const findingItem = ({ rule, message }: ProofNote['findings'][number]): Element =>
  element('li', [told(`${rule}:`, message)]);

/** Blocks of a note without what leads to places that the list does not have. */
function bare(node: Element): Element {
  const { id, dataBlock, dataRef, href, ...properties } = node.properties;
  const children = node.children.map(
    (child): ElementContent => (child.type === 'element' ? bare(child) : child),
  );
  const { position, ...rest } = node;
  return { ...rest, tagName: node.tagName === 'a' ? 'span' : node.tagName, properties, children };
}
