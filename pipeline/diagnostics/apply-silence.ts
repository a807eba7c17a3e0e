import type { Message } from '../model/message.ts';

/**
 * Takes out the warnings and hints whose rules book.yaml silences. Errors stay, whatever it says: that they are named
 * there is an error of its own, found where book.yaml is read.
 */
export function applySilence(
  messages: readonly Message[],
  silence: Readonly<Record<string, string>>,
): Message[] {
  return messages.filter((message) => message.severity === 'error' || !Object.hasOwn(silence, message.rule));
}
