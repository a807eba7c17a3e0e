import type { Message, Severity } from '../model/message.ts';
import { sortMessages } from './sort-messages.ts';

/** SGR codes of ECMA-48: red, yellow, cyan. */
const COLOURS: Record<Severity, number> = { error: 31, warning: 33, hint: 36 };
const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

/**
 * Messages for a terminal, ordered by place, each once, with a count at the end; '' if there are none. `why` is said
 * with the first message of a rule, `fix` wherever it differs from the one before of the same rule. Control characters
 * of texts never reach the terminal.
 */
export function reportText(messages: readonly Message[], options: { colour: boolean }): string {
  const sorted = sortMessages(messages);
  if (sorted.length === 0) return '';
  const explained = new Set<string>();
  const fixes = new Map<string, string>();
  const lines: string[] = [];
  for (const message of sorted) {
    lines.push(headline(message, options.colour));
    if (!explained.has(message.rule)) lines.push(`    why: ${printable(message.why)}`);
    if (fixes.get(message.rule) !== message.fix) lines.push(`    fix: ${printable(message.fix)}`);
    explained.add(message.rule);
    fixes.set(message.rule, message.fix);
  }
  return `${lines.join('\n')}\n${count(sorted)}\n`;
}

function headline(message: Message, colour: boolean): string {
  const parts = [message.file, message.line, message.column].filter((part) => part !== null);
  const place = parts.length > 0 ? `${printable(parts.join(':'))}: ` : '';
  const severity = colour
    ? `\u001b[${COLOURS[message.severity]}m${message.severity}\u001b[0m`
    : message.severity;
  return `${place}${severity} ${message.rule}: ${printable(message.message)}`;
}

function count(messages: Message[]): string {
  return SEVERITIES.map((severity) => ({
    severity,
    number: messages.filter((message) => message.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}${number === 1 ? '' : 's'}`)
    .join(', ');
}

/** C0, C1 and the characters that reverse the direction of what follows, shown as their code points. */
function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
