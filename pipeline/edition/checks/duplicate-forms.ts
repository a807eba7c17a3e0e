import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { NameEntry } from '../../model/names.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** Forms that an earlier name has already, or the same name in another list. */
export function duplicateForms(names: readonly NameEntry[]): Message[] {
  const messages: Message[] = [];
  const owners = new Map<string, NameEntry>();
  for (const name of names) {
    for (const { words, place } of [...name.forms, ...name.variants, ...name.misspellings]) {
      const key = words.replace(/\s+/g, ' ');
      const owner = owners.get(key);
      const whose = owner === name ? 'of this name' : `of ${owner?.id}`;
      if (owner)
        messages.push(finding('name-form-twice', `${excerpt(words)} is already a form ${whose}`, place));
      else owners.set(key, name);
    }
  }
  return messages;
}
