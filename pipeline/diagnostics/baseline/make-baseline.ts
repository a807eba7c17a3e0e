import type { Message } from '../../model/message.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Baseline } from './baseline.ts';
import { findingKey } from './finding-key.ts';

/** The findings of a run as a baseline, sorted so that a change of it can be read. */
export function makeBaseline(messages: readonly Message[], folder: string): Baseline {
  const counted = new Map<string, Baseline[number]>();
  for (const message of sortMessages(messages)) {
    const key = findingKey(message, folder);
    const id = JSON.stringify([key.file, key.rule, key.message]);
    const known = counted.get(id);
    if (known) known.count += 1;
    else counted.set(id, { ...key, count: 1 });
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
