/** Is a style set in lines of notes: those of notes themselves, and of the index? */
export const onNotesGrid = (style: string): boolean =>
  style === 'index' || style === 'note' || style.startsWith('note-');
