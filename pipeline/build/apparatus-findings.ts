import { checkDates } from '../dates/check-dates.ts';
import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Message } from '../model/message.ts';
import { checkNames } from '../names/check-names.ts';
import { checkApparatus } from '../proof/checks/check-apparatus.ts';
import type { Plan } from './plan-build.ts';

/** What is found of names, dates, notes and citations beside what a build says (`said`). */
export function apparatusFindings({ edition, annotated, cited }: Plan, said: readonly Message[]): Message[] {
  const found = [
    ...checkNames(annotated, edition.names),
    ...(edition.book.julian ? checkDates(annotated) : []),
    ...checkApparatus({ edition, annotated, cited, dictionaries: null, said }),
  ];
  return applySilence(found, edition.book.silence);
}
