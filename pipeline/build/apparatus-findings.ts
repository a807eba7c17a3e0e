import { checkDates } from '../dates/check-dates.ts';
import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Dictionaries } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { checkNames } from '../names/check-names.ts';
import { checkApparatus } from '../proof/checks/check-apparatus.ts';
import { columnsInSources } from './columns-in-sources.ts';
import type { Plan } from './plan-build.ts';

/**
 * What is found of names, dates, notes, citations and words beside what a build says (`said`). Spelling, and slips between
 * real words, only with dictionaries: they are for who proofreads.
 */
export function apparatusFindings(
  { edition, annotated, cited, prepared }: Pick<Plan, 'edition' | 'annotated' | 'cited' | 'prepared'>,
  said: readonly Message[],
  dictionaries: Dictionaries | null,
): Message[] {
  const before = [
    ...checkNames(annotated, edition.names),
    ...(edition.book.julian ? checkDates(annotated) : []),
  ];
  const apparatus = { edition, annotated, cited, dictionaries, said: [...said, ...before] };
  const found = columnsInSources([...before, ...checkApparatus(apparatus)], annotated, prepared.ledgers);
  return applySilence(found, edition.book.silence);
}
