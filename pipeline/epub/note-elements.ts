import type { Element, ElementContent, Properties } from 'hast';
import type { RenderedNote, RenderedSection } from '../model/book.ts';
import type { Words } from './words.ts';

/**
 * The notes of a section as pop-ups, in the tree's own terms (links still "#id"): one `aside` a note, the ways back to
 * its calls first. Reading systems that know no pop-ups show them as a list of notes under a heading.
 */
export function noteElements(section: RenderedSection, words: Words): Element[] {
  if (section.notes.length === 0) return [];
  const marks = new Map<string, number>();
  for (const { mark } of section.notes) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  // A label must tell its link from every other: where two series share a mark, it names the note as well.
  const name = ({ mark, key }: RenderedNote) => (marks.get(mark) === 1 ? mark : `${mark} (${key})`);
  const headingId = `${section.id}.notes`;
  const heading = element('h2', { id: headingId, className: ['notes-heading'] }, [text(words.notes)]);
  const notes = section.notes.map((note) => noteElement(note, name(note), words));
  const properties = { className: ['notes'], 'epub:type': 'footnotes', ariaLabelledBy: [headingId] };
  return [element('section', properties, [heading, ...notes])];
}

function noteElement(note: RenderedNote, name: string, words: Words): Element {
  const body = note.body.children.filter((child): child is ElementContent => child.type !== 'doctype');
  const properties = {
    id: note.id,
    className: ['note', `series-${note.series}`],
    'epub:type': 'footnote',
    role: 'doc-footnote',
  };
  return element('aside', properties, withWaysBack(body, waysBack(note, name, words)));
}

/** The ways back open the first paragraph; a note that begins with something else gets a paragraph for them. */
function withWaysBack(body: ElementContent[], ways: ElementContent[]): ElementContent[] {
  const at = body.findIndex((child) => child.type === 'element');
  const first = body[at];
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [element('p', { className: ['ways'] }, ways), ...body];
  const opened = { ...first, children: [...ways, ...first.children] };
  return [...body.slice(0, at), opened, ...body.slice(at + 1)];
}

function waysBack({ mark, calls }: RenderedNote, name: string, words: Words): ElementContent[] {
  if (calls.length === 0) return [element('span', { className: ['mark'] }, [text(mark)]), text(' ')];
  return calls.flatMap((call, index) => {
    const label = (index === 0 ? words.back : words.backAgain)
      .replace('{mark}', () => name)
      .replace('{place}', String(index + 1));
    const properties = {
      className: [index === 0 ? 'mark' : 'again'],
      href: `#${call}`,
      role: 'doc-backlink',
      'epub:type': 'backlink',
      ariaLabel: label,
    };
    return [element('a', properties, [text(index === 0 ? mark : callLetters(index))]), text(' ')];
  });
}

/** Second call: b, third: c, twenty-seventh: aa. */
function callLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26)); // 97: a
  return index < 26 ? letter : callLetters(Math.floor(index / 26) - 1) + letter;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
