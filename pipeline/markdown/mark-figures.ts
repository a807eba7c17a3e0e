import type {
  Definition,
  Image,
  ImageReference,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import type { Figure } from '../model/tree.ts';
import { SKIP, visit } from './visit.ts';

/**
 * Makes figures of paragraphs that begin with pictures, in place: of one that holds nothing else, and of one whose words
 * begin on the line below. Every picture is a figure of its own; its caption is its title, and for the last one the
 * footnotes called right behind it and the words below it. References to pictures become pictures.
 */
export function markFigures(tree: Root): void {
  resolveReferences(tree);
  visit(tree, 'paragraph', (paragraph: Paragraph, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const figures = figuresOf(paragraph);
    if (figures.length === 0) return undefined;
    parent.children.splice(index, 1, ...(figures as never[]));
    return [SKIP, index + figures.length];
  });
}

function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node: Definition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, 'imageReference', (node: ImageReference, index, parent: Parents | undefined) => {
    const definition = definitions.get(node.identifier);
    if (definition === undefined || parent === undefined || index === undefined) return;
    const { url, title } = definition;
    const image: Image = { type: 'image', url, title, alt: node.alt, position: node.position };
    parent.children[index] = image;
  });
}

/** None where the paragraph is running text. */
function figuresOf({ children }: Paragraph): Figure[] {
  const pictures: Image[] = [];
  let at = 0;
  for (; at < children.length && isPictureOrSpace(children[at]); at++) {
    const node = children[at];
    if (node.type === 'image') pictures.push(node);
  }
  const words = pictures.length === 0 ? null : captionWords(children, at);
  if (words === null) return [];
  return pictures.map((picture, index) => figure(picture, index === pictures.length - 1 ? words : []));
}

const isPictureOrSpace = (node: PhrasingContent): boolean =>
  node.type === 'image' || node.type === 'break' || isSpace(node);

const isSpace = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Calls right behind the pictures and the words of the lines below; null where words go on in the pictures' line. */
function captionWords(children: PhrasingContent[], from: number): PhrasingContent[] | null {
  let at = from;
  while (children[at]?.type === 'footnoteReference') at += 1;
  const calls = children.slice(from, at);
  const [first, ...rest] = children.slice(at);
  if (first === undefined) return calls;
  const above = children[at - 1];
  if (above.type === 'break' || (above.type === 'text' && above.value.includes('\n')))
    return [...calls, first, ...rest];
  if (first.type === 'break') return [...calls, ...spaced(calls), ...rest];
  if (first.type !== 'text' || !/^[ \t]*\n/.test(first.value)) return null;
  const below = isSpace(first) ? rest : [onNextLine(first), ...rest];
  return [...calls, ...spaced(calls), ...below];
}

const spaced = (calls: PhrasingContent[]): PhrasingContent[] =>
  calls.length > 0 ? [{ type: 'text', value: ' ' }] : [];

function onNextLine(text: Text): Text {
  const { position } = text;
  const value = text.value.trimStart();
  if (position === undefined) return { ...text, value };
  return { ...text, value, position: { ...position, start: { line: position.start.line + 1, column: 1 } } };
}

function figure(picture: Image, words: PhrasingContent[]): Figure {
  const { position } = picture;
  const title = picture.title?.trim() ?? '';
  // a call stands close to the title; words that begin a line do not
  const close = words.length === 0 || words[0].type === 'footnoteReference';
  const named: Text[] = title === '' ? [] : [{ type: 'text', value: close ? title : `${title} `, position }];
  const children = [...named, ...words];
  const caption: Paragraph[] = children.length > 0 ? [{ type: 'paragraph', children, position }] : [];
  return { type: 'figure', children: [{ ...picture, title: null }, ...caption], position };
}
