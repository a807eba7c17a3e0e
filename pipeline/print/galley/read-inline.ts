import type { Element, ElementContent } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import type { Run } from '../types.ts';
import type { Call, Copy, Mark } from './block.ts';
import { citedPages } from './cited-pages.ts';
import { classesOf, type Face, faceOf } from './inline-styles.ts';
import { linkAttributes } from './link-attributes.ts';
import type { Setting } from './setting.ts';
import { superior } from './superior.ts';

/** A paragraph's characters before they are broken into lines. */
export interface Inline extends Omit<Copy, 'paragraph' | 'lines'> {
  text: string;
  runs: Run[];
  forced: number[];
}

const SPACE = ' ';

/** White space that is not single spaces. */
const UNEVEN = /[\t\n\r\f]| {2}/;

interface Reading extends Omit<Inline, 'text'> {
  /** the characters so far: one long string would be copied for every look at its end */
  pieces: string[];
  length: number;
  /** the last character is a space */
  spaced: boolean;
  setting: Setting;
  /** where it is written, for messages */
  place: Place;
  pendingBreak: boolean;
  /** index of the mark that is being read, -1 outside of all */
  within: number;
}

/** Elements that are tagged or linked in the PDF; everything else only changes the face. */
const KEPT = new Set(['em', 'strong', 'sub', 'sup', 'code']);

/** Share of the size that sub- and superscripts are set in. */
const SCRIPT_SIZE = 0.68;

/**
 * Reads inline content into characters, runs and marks. White space is collapsed, as a browser would; `br` ends a line.
 * For pictures within a line stand the words that are in their stead (`picture-inline`).
 */
export function readInline(content: ElementContent[], face: Face, setting: Setting, place: Place): Inline {
  const reading: Reading = {
    pieces: [],
    length: 0,
    spaced: false,
    runs: [],
    marks: [],
    calls: [],
    ids: [],
    forced: [],
    added: [],
    setting,
    place,
    pendingBreak: false,
    within: -1,
  };
  for (const node of content) readNode(node, face, reading);
  const text = trimEnd(reading);
  const { runs, marks, calls, ids, forced, added } = reading;
  return { text, runs, marks, calls, ids, forced, added };
}

function readNode(node: ElementContent, face: Face, reading: Reading): void {
  if (node.type === 'text') addText(node.value, face, reading);
  if (node.type !== 'element') return;
  const id = node.properties.id;
  if (typeof id === 'string') reading.ids.push({ id, at: reading.length });
  if (node.tagName === 'br') reading.pendingBreak = true;
  else if (node.tagName === 'img') addPicture(node, face, reading);
  else if (node.properties.dataNote !== undefined) addCall(node, face, reading);
  else if (classesOf(node).includes('cited')) addCited(node, face, reading);
  else addElement(node, face, reading);
}

/** The words that stand for a picture. One that the book does not have was told about when it was looked for. */
function addPicture(node: Element, face: Face, reading: Reading): void {
  const { setting, place } = reading;
  const from = reading.length;
  addText(String(node.properties.alt ?? ''), face, reading);
  addedHere(reading, from, reading.length - from);
  const src = String(node.properties.src ?? '');
  if (!Object.hasOwn(setting.pictures, src)) return;
  const what = `The picture ${src} stands within a line of “${setting.section}”.`;
  setting.messages.push(finding('picture-inline', what, place));
}

function addElement(node: Element, face: Face, reading: Reading): void {
  const mark = markOf(node);
  const from = reading.length;
  const own = faceOf(node, face);
  const script = node.tagName === 'sub' || node.tagName === 'sup';
  const outer = reading.within;
  if (mark) reading.within = openMark(reading, mark, from);
  for (const child of node.children)
    readNode(child, script ? { ...own, size: own.size * SCRIPT_SIZE } : own, reading);
  if (node.properties.dataRef !== undefined) addPage(String(node.properties.href).slice(1), own, reading);
  if (mark) reading.marks[reading.within].to = reading.length;
  reading.within = outer;
}

/** Begins a mark; gives its index. */
function openMark(reading: Reading, mark: Pick<Mark, 'tag' | 'attributes'>, from: number): number {
  return reading.marks.push({ ...mark, from, to: from, parent: reading.within }) - 1;
}

function markOf(node: Element): Pick<Mark, 'tag' | 'attributes'> | null {
  if (node.tagName === 'a') {
    const attributes = linkAttributes(node);
    return attributes ? { tag: 'a', attributes } : null;
  }
  const lang = node.properties.lang;
  if (typeof lang === 'string') return { tag: 'span', attributes: { role: 'mark', lang } };
  return KEPT.has(node.tagName) ? { tag: node.tagName, attributes: {} } : null;
}

/** A call is one atom: superior, never parted from the word before it. */
function addCall(node: Element, face: Face, reading: Reading): void {
  const mark = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const note = String(node.properties.dataNote);
  if (mark === '') return;
  settleBreak(reading);
  if (reading.calls.length > 0) partCalls(reading);
  const from = reading.length;
  const { face: raised, raise } = superior(mark, face, reading.setting.shaper);
  write(mark, reading);
  const to = reading.length;
  reading.runs.push({ ...raised, from, to, atom: true });
  const style: Record<string, string> = raise ? { class: 'raised' } : {};
  // a marker: finishing makes a Reference of it (MARKERS.md)
  const attributes = { role: 'doc-noteref', lang: 'x-ref', ...style };
  const sup = reading.marks.push({ from, to, parent: reading.within, tag: 'sup', attributes }) - 1;
  reading.marks.push({ from, to, parent: sup, tag: 'a', attributes: { href: `#${note}` } });
  reading.calls.push({ at: from, note } satisfies Call);
  addedHere(reading, from, to - from);
}

/** em between two calls, so that 1 and 2 are not read as 12 */
const BETWEEN_CALLS = 0.16;

/** Keeps a call off the one that it follows at once: by space after that one's last figure, for the text has none. */
function partCalls({ runs, length }: Reading): void {
  const last = runs.at(-1);
  if (!last?.atom || last.to !== length) return;
  const apart = { ...last, from: length - 1, tracking: BETWEEN_CALLS };
  if (last.from === apart.from) runs.pop();
  else last.to = apart.from;
  runs.push(apart);
}

/** A cross-reference ends with the page it leads to, within its link; "p." and figures stay together. */
function addPage(target: string, face: Face, reading: Reading): void {
  const folio = reading.setting.folioOf(target);
  if (folio === null) return;
  const from = reading.length;
  addText(`, p.\u00a0${folio}`, face, reading);
  addedHere(reading, from, reading.length - from);
}

/** Where a work is cited: pages instead of the notes' marks. */
function addCited(node: Element, face: Face, reading: Reading): void {
  const from = reading.length;
  for (const child of citedPages(node, reading.setting.folioOf)) readNode(child, face, reading);
  addedHere(reading, from, reading.length - from);
}

/** Notes that characters are none of the block's plain text. */
function addedHere(reading: Reading, at: number, length: number): void {
  const last = reading.added.at(-1);
  reading.added.push({ at, length, before: last ? last.before + last.length : 0 });
}

/** A line break counts once there are characters after it. */
function settleBreak(reading: Reading): void {
  if (!reading.pendingBreak) return;
  reading.pendingBreak = false;
  if (reading.length === 0) return;
  if (!reading.spaced) {
    addedHere(reading, reading.length, 1);
    extend(reading, ' ');
  }
  reading.forced.push(reading.length);
}

function write(characters: string, reading: Reading): void {
  reading.pieces.push(characters);
  reading.length += characters.length;
  reading.spaced = characters.endsWith(' ');
}

/** Lengthens the last run. */
function extend(reading: Reading, characters: string): void {
  write(characters, reading);
  const last = reading.runs.at(-1);
  if (last) last.to = reading.length;
}

/** The narrow no-break space, which text faces do not have, and the thin one, at which lines do not end either. */
const [NARROW_SPACE, THIN_SPACE] = ['\u202f', '\u2009'];

function addText(value: string, face: Face, reading: Reading): void {
  // most texts have none: to look takes less than to write each space anew
  let text = UNEVEN.test(value) ? value.replace(/[ \t\n\r\f]+/g, SPACE) : value;
  text = text.replaceAll(NARROW_SPACE, THIN_SPACE);
  if ((reading.length === 0 || reading.spaced) && text.startsWith(SPACE)) text = text.slice(1);
  if (text === '') return;
  if (reading.pendingBreak && text.startsWith(SPACE)) {
    extend(reading, SPACE);
    text = text.slice(1);
    if (text === '') return;
  }
  settleBreak(reading);
  const from = reading.length;
  write(text, reading);
  const last = reading.runs.at(-1);
  if (last && !last.atom && sameFace(last, face)) last.to = reading.length;
  else reading.runs.push({ ...face, from, to: reading.length });
}

function sameFace(run: Run, face: Face): boolean {
  return (
    run.font === face.font &&
    run.size === face.size &&
    run.features === face.features &&
    run.tracking === face.tracking &&
    run.atom === face.atom
  );
}

/** The characters without spaces at their end, which runs and marks lose as well. */
function trimEnd(reading: Reading): string {
  const whole = reading.pieces.join('');
  let end = whole.length;
  while (end > 0 && whole[end - 1] === SPACE) end--;
  if (end === whole.length) return whole;
  reading.runs = reading.runs
    .filter((run) => run.from < end)
    .map((run) => ({ ...run, to: Math.min(run.to, end) }));
  for (const mark of reading.marks) mark.to = Math.min(mark.to, end);
  reading.forced = reading.forced.filter((at) => at < end);
  return whole.slice(0, end);
}
