import type { Element, ElementContent, Properties } from 'hast';
import type { NamePlace } from '../model/names.ts';
import type { IndexHeading, IndexLine } from './index-line.ts';
import { letterOf } from './letter-of.ts';

/** The entries of an index as a list; render/README.md has its form. Sub-entries are run in. */
export function indexList(lines: readonly IndexLine[]): Element {
  const headings = new Map(lines.map(({ id, heading }) => [id, heading]));
  const items = lines.map((line, index) => {
    const begins = index > 0 && letterOf(line) !== letterOf(lines[index - 1]);
    const properties: Properties = {
      ...(begins ? { className: ['group'] } : {}),
      ...(line.id === '' ? {} : { id: entryId(line.id) }),
    };
    return element('li', properties, [element('p', {}, content(line, headings))]);
  });
  return element('ul', { className: ['index'] }, items);
}

/** No other id has a `x-` and an underscore. */
const entryId = (name: string) => `x-_${name}`;

/** "Heading, places; sub-entry, places. See also Other", or "Heading. See Other". */
function content(line: IndexLine, headings: Map<string, string>): ElementContent[] {
  const { below, see, seeAlso } = line;
  if (see.length > 0) {
    const word = see.every(({ under }) => under) ? 'See under' : 'See';
    const ids = see.map(({ id }) => id);
    return [text(`${stopped(line.heading)} `), ...references(word, ids, headings)];
  }
  const first = line.places.length > 0 ? located(line) : [text(line.heading)];
  const joints = below.map((_, index) => (index === 0 && line.places.length === 0 ? ': ' : '; '));
  return [
    ...first,
    ...below.flatMap((sub, index) => [text(joints[index]), ...located(sub)]),
    ...(seeAlso.length > 0 ? [text('. '), ...references('See also', seeAlso, headings)] : []),
  ];
}

const stopped = (heading: string) => (heading.endsWith('.') ? heading : `${heading}.`);

/** A heading and its places, one link each; print and EPUB have pages of them. */
function located({ heading, places }: IndexHeading): ElementContent[] {
  const links = places.flatMap((place, index) => [...(index > 0 ? [text(', ')] : []), link(place, index)]);
  return [text(`${heading}, `), element('span', { className: ['places'] }, links)];
}

const link = (place: NamePlace, index: number): Element =>
  element('a', { href: `#${place.id}`, dataPlace: place.in }, [text(`${index + 1}`)]);

function references(word: string, ids: readonly string[], headings: Map<string, string>): ElementContent[] {
  const links = [...new Set(ids)].flatMap((id, index) => [
    ...(index > 0 ? [text('; ')] : []),
    element('a', { href: `#${entryId(id)}` }, [text(headings.get(id) ?? '')]),
  ]);
  return [element('em', {}, [text(word)]), text(' '), ...links];
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
