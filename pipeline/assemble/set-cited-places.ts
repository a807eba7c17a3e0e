import type { ListItem, PhrasingContent } from 'mdast';
import { visit } from '../markdown/visit.ts';
import type { NumberedNote, Section } from '../model/book.ts';
import type { CitedPlaces } from '../model/tree.ts';
import type { BibliographyEntry } from '../model/work.ts';

/** Where a note stands. */
interface Stands {
  note: NumberedNote;
  section: Section;
}

/**
 * Gives each entry of the bibliography links to the notes that cite it, in place: `Cited in First Text, notes 3, 5.`
 * Notes have their marks. In a book of one annotated text its title is left out.
 */
export function setCitedPlaces(sections: Section[], entries: readonly BibliographyEntry[]): void {
  const places = new Map<string, Stands>();
  for (const section of sections) for (const note of section.notes) places.set(note.id, { note, section });
  const several = sections.filter(({ notes }) => notes.length > 0).length > 1;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const body = sections.find(({ role }) => role === 'bibliography')?.body;
  if (body === undefined) return;
  visit(body, 'listItem', (item: ListItem) => {
    const stands = (byId.get(item.data?.id ?? '')?.citedIn ?? []).flatMap((id) => places.get(id) ?? []);
    const [paragraph] = item.children;
    if (stands.length === 0 || paragraph?.type !== 'paragraph') return;
    paragraph.children.push({ type: 'text', value: ' ' }, citedPlaces(stands, several));
  });
}

function citedPlaces(stands: Stands[], several: boolean): CitedPlaces {
  const bySection = new Map<Section, Stands[]>();
  for (const one of stands) bySection.set(one.section, [...(bySection.get(one.section) ?? []), one]);
  const children: PhrasingContent[] = [{ type: 'text', value: 'Cited in ' }];
  for (const [index, [section, notes]] of [...bySection].entries()) {
    const title = several ? `${section.title}, ` : '';
    const noun = notes.length > 1 ? 'notes' : 'note';
    children.push({ type: 'text', value: `${index > 0 ? '; ' : ''}${title}${noun}\u00a0` });
    children.push(...notes.flatMap(link));
  }
  return { type: 'citedPlaces', children: [...children, { type: 'text', value: '.' }] };
}

function link({ note }: Stands, index: number): PhrasingContent[] {
  const words: PhrasingContent = { type: 'text', value: note.mark };
  const reference: PhrasingContent = {
    type: 'crossReference',
    kind: 'page',
    to: note.key,
    target: note.id,
    children: [words],
  };
  return index > 0 ? [{ type: 'text', value: ', ' }, reference] : [reference];
}
