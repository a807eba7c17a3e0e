import type { Message } from '../model/message.ts';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Messages in the order of their places (those without a file last), each once. Does not depend on who found it first. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const once = new Map(messages.map((message) => [identity(message), message]));
  return [...once.values()].sort(
    (a, b) =>
      Number(a.file === null) - Number(b.file === null) ||
      byCodeUnit(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit(a.message, b.message),
  );
}

function identity({ rule, file, line, column, message }: Message): string {
  return JSON.stringify([rule, file, line, column, message]);
}
