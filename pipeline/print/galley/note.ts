import type { RenderedNote } from '../../model/book.ts';
import type { NoteCopy, TextBlock } from './block.ts';
import type { Context } from './handler.ts';

const LETTERS = /^[a-z]+$/;

/**
 * Sets a note in lines of notes; its mark is hung before the first line, `room` points wide, and leads back to the call.
 */
export function setNote(note: RenderedNote, room: number, context: Context): NoteCopy {
  const at = { ...context.at, left: context.at.left + room };
  const children = note.body.children.filter((child) => child.type !== 'doctype');
  const setting = { ...context.setting, place: note.place ?? context.setting.place };
  const inner: Context = {
    ...context,
    setting,
    at,
    text: 'note',
    more: 'note-more',
    inNote: true,
    flush: true,
  };
  const blocks = context
    .blocks(children, inner)
    .filter((block): block is TextBlock => block.kind === 'text')
    .map((block) => ({ ...block, leading: 1, before: 0, after: 0, keep: 0 }));
  const first = blocks[0];
  if (first) {
    const call = note.calls[0];
    first.label = {
      text: note.mark,
      room: first.label ? first.left - context.at.left : room,
      font: LETTERS.test(note.mark) ? 'italic' : 'regular',
      ...(call === undefined ? {} : { href: `#${call}` }),
    };
    first.ids.unshift(note.id);
  }
  return { id: note.id, blocks, calls: note.calls };
}
