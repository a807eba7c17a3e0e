import type { Message } from '../../../pipeline/model/message.ts';

/** What is wrong: all messages but advice. */
export const faults = (messages: Message[]): Message[] =>
  messages.filter(({ severity }) => severity !== 'hint');
