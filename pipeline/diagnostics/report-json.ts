import type { Message } from '../model/message.ts';
import { sortMessages } from './sort-messages.ts';

/** What `--json` prints: a verb's result as one JSON object with `messages`, ordered by place, each once. */
export function reportJson(result: Record<string, unknown>, messages: readonly Message[]): string {
  return `${JSON.stringify({ ...result, messages: sortMessages(messages) }, null, 2)}\n`;
}
