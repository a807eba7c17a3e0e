import type { Message } from '../model/message.ts';

/** The exit status that findings call for: 0 if there is nothing worse than hints, else 1. */
export function exitStatus(messages: readonly Message[]): 0 | 1 {
  return messages.every((message) => message.severity === 'hint') ? 0 : 1;
}
