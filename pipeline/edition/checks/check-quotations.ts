import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Quotation, Recipe } from '../../model/edition.ts';
import type { Message } from '../../model/message.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Quotations of recipes that name a work which the library does not have, or that stand in the list twice. */
export function checkQuotations(recipes: readonly Recipe[], works: ReadonlySet<string>): Message[] {
  return recipes.flatMap(({ quotations = [] }) => [...unknownWorks(quotations, works), ...twice(quotations)]);
}

function unknownWorks(quotations: readonly Quotation[], works: ReadonlySet<string>): Message[] {
  return quotations.flatMap(({ work, place }) => {
    if (work === null || works.has(work)) return [];
    const near = nearestNames(work, works);
    const fix = near.length > 0 ? `Write ${near.join(' or ')}, or add the work to the library.` : undefined;
    return [finding('quotation-work-unknown', `no work has the key ${excerpt(work)}`, place, fix)];
  });
}

function twice(quotations: readonly Quotation[]): Message[] {
  const messages: Message[] = [];
  const seen = new Set<string>();
  for (const { line, words, place } of quotations) {
    const key = `${line} ${words.replace(/\s+/g, ' ')}`;
    if (seen.has(key)) {
      const what = `${excerpt(words)} of line ${line} is in the list already`;
      messages.push(finding('quotation-twice', what, place));
    }
    seen.add(key);
  }
  return messages;
}
