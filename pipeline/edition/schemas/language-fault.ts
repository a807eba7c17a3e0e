import { languageTagFault } from '../../markdown/language-tag-fault.ts';
import { excerpt } from './excerpt.ts';
import type { Fault } from './raise.ts';

/** What is wrong with a language tag, or null. */
export function languageFault(value: string): Fault | null {
  const fault = languageTagFault(value);
  if (fault === null) return null;
  const what = `${excerpt(value)} ${fault}`;
  // ISO 3166 keeps UK free for the United Kingdom, but the registry has only GB
  if (/^en[-_]uk$/i.test(value)) return { rule: 'language-invalid', what, fix: 'Write en-GB.' };
  const hyphens = value.replaceAll('_', '-');
  const fix = languageTagFault(hyphens) === null ? `Write ${hyphens}.` : undefined;
  return { rule: 'language-invalid', what, fix };
}
