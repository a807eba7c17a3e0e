import type { Edition } from '../../model/edition.ts';
import type { Dictionaries } from '../../model/host.ts';
import type { Message } from '../../model/message.ts';
import type { AnnotatedText } from '../../model/note.ts';
import type { CitedTexts } from '../../model/work.ts';
import { checkWords } from './check-words.ts';
import { missingLocators } from './citations/missing-locators.ts';
import { linkForms } from './links/link-forms.ts';
import { duplicateNotes } from './notes/duplicate-notes.ts';
import { unsupportedNotes } from './notes/unsupported-notes.ts';
import { passagesOf } from './passages-of.ts';
import { uncitedWorks } from './works/uncited-works.ts';

/** What the checks look at. */
export interface Apparatus {
  edition: Edition;
  /** with the citations as they were written */
  annotated: AnnotatedText[];
  cited: CitedTexts;
  /** null: what needs a dictionary is not checked (spelling, and slips between real words) */
  dictionaries: Dictionaries | null;
  /** what other stages have said: nothing is said twice */
  said: readonly Message[];
}

/**
 * What an editor looks for before notes and citations are printed, beside what the stages tell that make the book: see
 * README.md for the rules. Pure; messages of texts have their places in their own files.
 */
export function checkApparatus({ edition, annotated, cited, dictionaries, said }: Apparatus): Message[] {
  const set = new Set(annotated.map(({ text }) => text.id));
  const notes = edition.notes.filter(({ text }) => set.has(text));
  return [
    ...missingLocators(edition, annotated),
    ...uncitedWorks(edition, cited),
    ...unsupportedNotes(notes),
    ...duplicateNotes(notes),
    ...linkForms(edition, annotated),
    ...checkWords(edition, passagesOf(annotated, edition), dictionaries, said),
  ];
}
