import { finding } from '../diagnostics/finding.ts';
import type { Edition } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';

/**
 * What `--final` asks of an edition: every permission granted, and no draft notes, which are refused or left out as
 * book.yaml says.
 */
export function finalEdition(edition: Edition): Outcome<Edition> {
  const messages: Message[] = edition.recipes
    .filter((recipe) => recipe.rights.permission === 'pending')
    .map((recipe) => ({
      ...finding('permission-pending', `the permission for ${recipe.id} is pending`, recipe.place),
      severity: 'error' as const,
    }));
  const isDraft = (note: { status: string }) => note.status === 'draft';
  if (edition.book.notes.drafts === 'omit') {
    const names = edition.names.map((name) => (isDraft(name) ? { ...name, note: false } : name));
    return {
      value: { ...edition, notes: edition.notes.filter((note) => !isDraft(note)), names },
      messages,
    };
  }
  for (const note of edition.notes.filter(isDraft)) {
    messages.push(finding('note-draft', `the note ${note.id} of ${note.text} is a draft`, note.place));
  }
  for (const { id, place } of edition.names.filter((name) => name.note && isDraft(name))) {
    messages.push(finding('note-draft', `the note on the name ${id} is a draft`, place));
  }
  return { value: edition, messages };
}
