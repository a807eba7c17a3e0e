import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Difference } from '../../model/proof.ts';
import { excerpt } from './excerpt.ts';
import type { Judged } from './judge-quotation.ts';

/** Differences that a message names; all of them are in the data. */
const MOST_NAMED = 3;

/** What has a place for a locator. */
const CITING = new Set<string | undefined>(['recipe', 'citation']);

/** What a verdict tells the editor; nothing where the words are there and the place agrees. */
export function reportQuotation({ unit, checked, found, other }: Judged): Message[] {
  const place = { file: unit.file, line: unit.line, column: null };
  const { verdict, words, work, copy, cited } = checked;
  if (verdict === 'not-found') {
    const at = other?.place === undefined ? '' : `, ${other.place}`;
    const hint = other === undefined ? '' : `; ${other.copy.copy.title}${at} has them`;
    const like = checked.resembles === undefined ? '' : `; ${checked.resembles} has words like these`;
    const what = `${excerpt(words)} is not in this copy of ${work}: ${copy}${hint}${like}`;
    return [finding('quotation-not-found', what, place)];
  }
  if (verdict === 'no-copy' || found === undefined) return [];
  const messages: Message[] = [];
  const where = found.place === undefined ? '' : ` (${found.place})`;
  if (verdict === 'near') {
    const named = (checked.differences ?? []).slice(0, MOST_NAMED).map(describe);
    const more = (checked.differences ?? []).length - named.length;
    const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
    messages.push(
      finding('quotation-differs', `${excerpt(words)} differs from ${copy}${where}: ${list}`, place),
    );
  }
  if (found.elsewhere && found.place !== undefined) {
    const what = `${excerpt(words)} is cited as ${cited} of ${work}, but stands in ${found.place} of ${copy}`;
    messages.push(finding('quotation-place', what, place, found.locator && `Cite ${found.locator}.`));
  }
  if (cited === undefined && found.locator !== undefined && CITING.has(checked.attributedBy)) {
    const what = `${excerpt(words)} stands in ${found.place} of ${copy}`;
    messages.push(finding('quotation-locator', what, place, `Cite ${found.locator}.`));
  }
  return messages;
}

function describe({ quoted, copy }: Difference): string {
  if (quoted === '') return `“${copy}” is left out`;
  if (copy === '') return `“${quoted}” is not there`;
  return `“${quoted}” for “${copy}”`;
}
