import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { NumberedNote, Section } from '../model/book.ts';
import type { NoteSeries } from '../model/edition.ts';
import { makeSection } from './make-section.ts';

/** Takes the notes of each section off its pages and puts them on pages of their own behind it, series by series. */
export function endNotes(sections: Section[], series: NoteSeries[], language: string): Section[] {
  return sections.flatMap((section) => {
    if (section.notes.length === 0) return [section];
    const used = [...new Set(section.notes.map((note) => note.series))];
    const ordered = [
      ...series.map(({ id }) => id).filter((id) => used.includes(id)),
      ...used.filter((id) => !series.some((one) => one.id === id)),
    ];
    const children = ordered.flatMap((id): RootContent[] => {
      const list: List = {
        type: 'list',
        ordered: false,
        spread: true,
        children: section.notes.filter((note) => note.series === id).map(item),
      };
      return ordered.length > 1 ? [heading(series, id), list] : [list];
    });
    const notes = makeSection(`${section.id}-notes`, 'notes', 'Notes', language, {
      matter: section.matter,
      listed: false,
      body: { type: 'root', children },
    });
    return [{ ...section, notes: [] }, notes];
  });
}

function heading(series: NoteSeries[], id: string): RootContent {
  const label = series.find((one) => one.id === id)?.label ?? id;
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: label }] };
}

/** A note with its mark before its first words and its signature behind the last. */
function item({ id, mark, by, body }: NumberedNote): ListItem {
  const blocks = [...body.children] as ListItem['children'];
  const before: PhrasingContent = { type: 'text', value: `${mark}\u2002` };
  const [first] = blocks;
  if (first?.type === 'paragraph') blocks[0] = { ...first, children: [before, ...first.children] };
  else blocks.unshift({ type: 'paragraph', children: [before] });
  if (by) sign(blocks, by);
  return { type: 'listItem', spread: true, data: { id }, children: blocks };
}

function sign(blocks: ListItem['children'], by: string): void {
  const signature = {
    type: 'smallCaps',
    children: [{ type: 'text', value: by }],
  } as unknown as PhrasingContent;
  const last = blocks[blocks.length - 1];
  if (last.type === 'paragraph')
    blocks[blocks.length - 1] = {
      ...last,
      children: [...last.children, { type: 'text', value: ' ' }, signature],
    };
  else blocks.push({ type: 'paragraph', children: [signature] });
}
