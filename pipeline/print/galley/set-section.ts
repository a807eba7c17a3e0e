import type { RenderedSection } from '../../model/book.ts';
import type { Galley } from './block.ts';
import type { Context } from './handler.ts';
import { setNote } from './note.ts';
import { setBlocks } from './set-blocks.ts';
import { faceOfStyle } from './set-copy.ts';
import { TOP } from './set-text.ts';
import type { Setting } from './setting.ts';

/** A section as one long column of set lines, and its notes. */
export function setSection(section: RenderedSection, setting: Setting): Galley {
  const context: Context = {
    setting,
    at: TOP,
    text: section.role === 'imprint' ? 'imprint' : 'body',
    more: section.role === 'imprint' ? 'imprint' : 'body',
    inNote: false,
    flush: true,
    blocks: setBlocks,
  };
  const content = section.body.children.filter((child) => child.type !== 'doctype');
  const room = markRoom(section, setting);
  return {
    blocks: setBlocks(content, context),
    notes: section.notes.map((note) => setNote(note, room, context)),
  };
}

/** Points that the marks of a section's notes hang in: the same for all, after the widest, within reason. */
function markRoom(section: RenderedSection, setting: Setting): number {
  const style = setting.sheet.styles.note;
  const face = faceOfStyle(style);
  const widths = section.notes.map((note) => setting.shaper.width(note.mark, face));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Math.min(widest + setting.sheet.notes.hang * style.size, setting.frame.measure / 4);
}
