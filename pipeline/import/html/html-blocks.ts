import type { LeftOut, MarkKind } from '../extracted.ts';
import type { Run, StatedBlock } from '../stated-block.ts';
import { BLOCKS, MEDIA, NO_TEXT } from './elements.ts';
import { type NoteLinks, noteLinks } from './note-links.ts';

/** What stands around the words that are read. */
interface Around {
  as: StatedBlock['as'];
  depth?: number;
  group?: number;
  marks: Run['marks'];
  /** white space and line ends count */
  preformatted: boolean;
}

interface Walk {
  blocks: StatedBlock[];
  runs: Run[];
  /** for the next block that is written */
  marker: string;
  close: boolean;
  groups: number;
  /** ordered list -> number of its next item */
  numbers: Map<Element, number>;
  links: NoteLinks;
  pictures: LeftOut[];
}

const BODY: Around = { as: 'paragraph', marks: [], preformatted: false };
const MARKS: Record<string, MarkKind> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
};
const NOTES_HEADING = /^(?:(?:foot|end)?notes|references|notes and references):?$/i;

/**
 * The blocks of an article in reading order, notes last under the numbers their calls have. Quotations, lists and notes
 * are those of the outermost element.
 */
export function htmlBlocks(content: Element): { blocks: StatedBlock[]; pictures: LeftOut[] } {
  const links = noteLinks(content);
  const walk: Walk = {
    blocks: [],
    runs: [],
    marker: '',
    close: false,
    groups: 0,
    numbers: new Map(),
    links,
    pictures: [],
  };
  children(walk, content, BODY);
  flush(walk, BODY);
  if (links.notes.size > 0) freeNotesHeading(walk.blocks);
  for (const [note, number] of links.notes) {
    walk.marker = `[${number}] `;
    const around: Around = { ...BODY, as: 'note' };
    children(walk, note, around);
    flush(walk, around);
  }
  return { blocks: walk.blocks, pictures: walk.pictures };
}

/** The heading of the notes belongs to them: the rule that finds them takes it away. */
function freeNotesHeading(blocks: StatedBlock[]): void {
  const last = blocks.at(-1);
  const words =
    last?.runs
      .map(({ text }) => text)
      .join('')
      .trim() ?? '';
  if (last?.as === 'heading' && NOTES_HEADING.test(words)) last.as = 'paragraph';
}

function children(walk: Walk, parent: Element, around: Around): void {
  for (const node of Array.from(parent.childNodes)) {
    // 3 text, 1 element (DOM standard, 4.4)
    if (node.nodeType === 3) text(walk, node.textContent ?? '', around);
    else if (node.nodeType === 1) element(walk, node as Element, around);
  }
}

function text(walk: Walk, words: string, around: Around): void {
  if (!around.preformatted) {
    walk.runs.push({ text: words, marks: around.marks });
    return;
  }
  words.split('\n').forEach((line, index) => {
    if (index > 0) nextLine(walk, around);
    walk.runs.push({ text: line, marks: around.marks });
  });
}

function element(walk: Walk, node: Element, around: Around): void {
  const name = node.localName;
  const { links } = walk;
  if (NO_TEXT.has(name) || links.notes.has(node) || links.back.has(node)) return;
  if (MEDIA.has(name)) {
    walk.pictures.push({ element: name, words: node.getAttribute('alt') ?? '' });
    return;
  }
  const call = links.calls.get(node);
  if (call !== undefined) walk.runs.push({ text: `[${call}]`, marks: [] });
  else if (name === 'br') nextLine(walk, around);
  else if (BLOCKS.has(name)) block(walk, node, name, around);
  else children(walk, node, { ...around, marks: marksOf(node, name, around.marks) });
}

function block(walk: Walk, node: Element, name: string, around: Around): void {
  if (name === 'td' || name === 'th') {
    // a row is a line: cells stand apart from each other
    if (walk.runs.some((run) => run.text.trim() !== '')) walk.runs.push({ text: ' | ', marks: [] });
    children(walk, node, around);
    return;
  }
  flush(walk, around);
  if (name === 'hr' && around.as === 'paragraph') walk.blocks.push({ as: 'break', runs: [] });
  if (name === 'li' && around.as === 'list') walk.marker = markerOf(walk, node);
  const inner = within(walk, name, around);
  children(walk, node, inner);
  flush(walk, inner);
}

function within(walk: Walk, name: string, around: Around): Around {
  if (name === 'pre') return { ...around, preformatted: true };
  if (around.as !== 'paragraph') return around;
  if (/^h[1-6]$/.test(name)) return { ...around, as: 'heading', depth: Number(name[1]) };
  if (name === 'blockquote') return { ...around, as: 'quotation', group: ++walk.groups };
  if (name === 'ul' || name === 'ol') return { ...around, as: 'list', group: ++walk.groups };
  return around;
}

function markerOf(walk: Walk, item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  const number = walk.numbers.get(list) ?? (Number.isSafeInteger(start) ? start : 1);
  walk.numbers.set(list, number + 1);
  return `${number}. `;
}

function marksOf(node: Element, name: string, marks: Run['marks']): Run['marks'] {
  const url = name === 'a' ? (node.getAttribute('href') ?? '') : '';
  const kind = /^https?:\/\//i.test(url) ? 'link' : MARKS[name];
  if (kind === undefined || marks.some((mark) => mark.kind === kind)) return marks;
  return [...marks, kind === 'link' ? { kind, url } : { kind }];
}

/** A line end within a paragraph; two of them, as old pages write it, part paragraphs. */
function nextLine(walk: Walk, around: Around): void {
  const empty = !walk.runs.some((run) => run.text.trim() !== '');
  flush(walk, around);
  walk.close = !empty;
}

function flush(walk: Walk, { as, depth, group }: Around): void {
  const { runs, marker, close } = walk;
  walk.runs = [];
  if (!runs.some((run) => run.text.trim() !== '')) return;
  walk.blocks.push({
    as,
    runs,
    ...(depth === undefined ? {} : { depth }),
    ...(group === undefined ? {} : { group }),
    ...(marker ? { marker } : {}),
    ...(close ? { close } : {}),
  });
  walk.marker = '';
  walk.close = false;
}
