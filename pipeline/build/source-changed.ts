import { annotate } from '../annotate/annotate.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Recipe } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { Note } from '../model/note.ts';
import type { Text } from '../model/text.ts';

/**
 * The message that a source is not the one its recipe was written for, with what that touches: decisions,
 * corrections and quotations whose words no longer stand at their line (their own messages say where they stand now), and notes whose
 * anchors no longer lead to one place.
 */
export function sourceChanged(
  recipe: Recipe,
  hash: string,
  text: Text,
  drift: readonly Message[],
  notes: readonly Note[],
): Message {
  const own = notes.filter((note) => note.text === recipe.id);
  const placed = new Set(annotate(text, own).value.notes.map(({ key }) => key));
  const lost = own.filter(({ id }) => !placed.has(`${text.id}/${id}`));
  const linesOf = (rule: string, entries: { line: number; place: Message | Recipe['place'] }[]) =>
    entries.filter(({ place }) =>
      drift.some(
        (message) => message.rule === rule && message.line === place.line && message.column === place.column,
      ),
    );
  const decisions = linesOf('decision-drift', recipe.decisions);
  const corrections = linesOf('correction-not-found', recipe.corrections);
  const quotations = linesOf('quotation-drift', recipe.quotations ?? []);
  const touched = [
    ...share(
      'decisions',
      recipe.decisions.length,
      decisions.map(({ line }) => `line ${line}`),
    ),
    ...share(
      'corrections',
      recipe.corrections.length,
      corrections.map(({ line }) => `line ${line}`),
    ),
    ...share(
      'quotations',
      recipe.quotations?.length ?? 0,
      quotations.map(({ line }) => `line ${line}`),
    ),
    ...share(
      'notes',
      own.length,
      lost.map(({ id }) => id),
    ),
  ];
  const what = `${recipe.source} has the hash ${hash}, the recipe ${recipe.sha256}`;
  const said =
    touched.length > 0
      ? `touched: ${touched.join('; ')}`
      : 'no decision, correction, quotation or note is touched';
  return finding('source-changed', `${what}; ${said}`, recipe.place);
}

/** `2 of 5 notes (calendar, states)` */
function share(what: string, all: number, touched: string[]): string[] {
  return touched.length > 0 ? [`${touched.length} of ${all} ${what} (${touched.join(', ')})`] : [];
}
