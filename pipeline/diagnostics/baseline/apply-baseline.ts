import type { Message } from '../../model/message.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Baseline } from './baseline.ts';
import { findingKey } from './finding-key.ts';

/** Messages that a baseline does not have, those that it has, and how many of its findings are no more. */
export interface Compared {
  fresh: Message[];
  known: Message[];
  gone: number;
}

/** Tells new findings from known ones. Of those that are alike, as many as the baseline has are known: the first ones. */
export function applyBaseline(messages: readonly Message[], baseline: Baseline, folder: string): Compared {
  const left = new Map<string, number>();
  for (const { rule, file, message, count } of baseline) {
    const id = JSON.stringify([file, rule, message]);
    left.set(id, (left.get(id) ?? 0) + count);
  }
  const compared: Compared = { fresh: [], known: [], gone: 0 };
  for (const message of sortMessages(messages)) {
    const key = findingKey(message, folder);
    const id = JSON.stringify([key.file, key.rule, key.message]);
    const count = left.get(id) ?? 0;
    if (count > 0) left.set(id, count - 1);
    (count > 0 ? compared.known : compared.fresh).push(message);
  }
  compared.gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return compared;
}
