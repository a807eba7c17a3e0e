import { excerpt } from './excerpt.ts';
import type { Fault } from './raise.ts';

/** BCP 47 (RFC 5646, 2.1): language, script, region, variants, private use; extensions name no language of a book. */
const TAG =
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** What is wrong with a language tag, or null. */
export function languageFault(value: string): Fault | null {
  if (/^en-uk$/i.test(value)) {
    // ISO 3166 keeps UK free for the United Kingdom, but the registry has only GB
    return { rule: 'language-invalid', what: `${excerpt(value)} names no region`, fix: 'Write en-GB.' };
  }
  if (value.length <= 64 && TAG.test(value)) return null;
  const hyphens = value.replaceAll('_', '-');
  const fix = value.length <= 64 && TAG.test(hyphens) ? `Write ${hyphens}.` : undefined;
  return { rule: 'language-invalid', what: `${excerpt(value)} is no language tag`, fix };
}
