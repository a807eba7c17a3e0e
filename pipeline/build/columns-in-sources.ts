import type { Message } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { Ledger } from '../model/source.ts';

/**
 * Gives messages on words of received texts their column: where the first words in quotation marks stand in the line of the
 * source, if they stand there once. Lines are paragraphs in most sources, and long.
 */
export function columnsInSources(
  messages: readonly Message[],
  annotated: readonly AnnotatedText[],
  ledgers: Readonly<Record<string, Ledger>>,
): Message[] {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const known = lines.get(file);
    if (known) return known;
    const text = annotated.find((one) => one.text.received && one.text.file === file)?.text;
    const spans = text === undefined ? [] : (ledgers[text.id]?.spans ?? []);
    const found = spans
      .map(({ source }) => source)
      .join('')
      .split('\n');
    lines.set(file, found);
    return found;
  };
  return messages.map((message) => {
    const { file, line, column } = message;
    const [, words] = /“([^”]+)”/.exec(message.message) ?? [];
    if (file === null || line === null || column !== null || words === undefined) return message;
    const source = linesOf(file)[line - 1] ?? '';
    const at = source.indexOf(words);
    return at < 0 || source.indexOf(words, at + 1) >= 0 ? message : { ...message, column: at + 1 };
  });
}
