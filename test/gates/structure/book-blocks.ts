import type { Element, ElementContent, RootContent } from 'hast';
import type { RenderedBook } from '../../../pipeline/model/book.ts';
import { squeezed } from './structure-blocks.ts';

/** What a block of a rendered book should read as in print: exactly, but for page numbers that only print knows. */
export interface ExpectedBlock {
  /** for messages: the words without page numbers */
  words: string;
  pattern: RegExp;
  /** of a picture */
  caption?: boolean;
}

export interface BookText {
  blocks: ExpectedBlock[];
  /** each note's mark and blocks, in the order of the book */
  notes: { mark: string; blocks: ExpectedBlock[] }[];
}

const INLINE = new Set(['a', 'em', 'strong', 'i', 'b', 'span', 'sup', 'sub', 'code', 'br', 'img']);

/** Where print has page numbers, or none. */
const PAGES = '(?:,? ?(?:pp?\\. ?)?[\\divxlcn]+(?:[–, ]+[\\divxlcn]+| passim)*)?';
const CITED = '(?:Cited on pp?\\.[\\d ,–]+\\.)?';

/** The words of a rendered book, block by block, as its structure in print should give them back. */
export function bookBlocks(book: RenderedBook): BookText {
  const found: BookText = { blocks: [], notes: [] };
  for (const { body, notes } of book.sections) {
    visit(body.children, found.blocks);
    for (const note of notes) {
      const blocks: ExpectedBlock[] = [];
      visit(note.body.children, blocks);
      found.notes.push({ mark: note.mark, blocks });
    }
  }
  return found;
}

/** A piece of text, or a pattern for what print adds. */
type Part = string | { added: string };

function visit(children: (ElementContent | RootContent)[], blocks: ExpectedBlock[], caption = false): void {
  let parts: Part[] = [];
  const flush = () => {
    const words = squeezed(parts.map((part) => (typeof part === 'string' ? part : '')).join(''));
    if (words !== '') blocks.push({ words, pattern: patternOf(parts), ...(caption && { caption }) });
    parts = [];
  };
  const gather = (node: ElementContent | RootContent): void => {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type !== 'element') return;
    else if (!INLINE.has(node.tagName)) {
      flush();
      visit(node.children, blocks, caption || node.tagName === 'figure');
    } else parts.push(...inline(node, (child) => gather(child)));
  };
  children.forEach(gather);
  flush();

  function inline(node: Element, each: (child: ElementContent) => void): Part[] {
    const classes = [node.properties.className ?? []].flat();
    if (node.tagName === 'br') return [' '];
    if (classes.includes('cited')) return [{ added: CITED }];
    if (classes.includes('places')) return [{ added: PAGES }];
    node.children.forEach(each);
    // the contents part authors from the title
    if (classes.includes('authors')) return [{ added: '(?:, )?' }];
    // an entry of the contents is followed by its page
    return node.properties.dataRef !== undefined || classes.includes('title') ? [{ added: PAGES }] : [];
  }
}

function patternOf(parts: Part[]): RegExp {
  const added: string[] = [];
  const whole = parts
    .map((part) =>
      typeof part === 'string' ? part : String.fromCharCode(ADDED + added.push(part.added) - 1),
    )
    .join('');
  const written = escaped(squeezed(whole)).replace(
    PLACEHOLDER,
    (character) => added[character.charCodeAt(0) - ADDED],
  );
  return new RegExp(`^${written}$`, 'u');
}

/** Characters for private use stand for what is added, one each. */
const ADDED = 0xe000;
const PLACEHOLDER = /[\ue000-\uf8ff]/g;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
