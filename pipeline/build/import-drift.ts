import type { Correction, Decision, Recipe } from '../model/edition.ts';
import type { Message, Place } from '../model/message.ts';
import { wordsOf } from '../normalize/rules/words-of.ts';
import type { Imported } from './import-normalized.ts';
import { recipeLines } from './recipe-lines.ts';

const DRIFT: ReadonlySet<string> = new Set(['decision-drift', 'correction-not-found']);
/** places that are named */
const NAMED = 3;

/** Says of decisions and corrections that no longer fit their lines where their words stand now. */
export function placeDrift(messages: Message[], recipe: Recipe, imported: Imported): Message[] {
  if (!messages.some(({ rule }) => DRIFT.has(rule))) return messages;
  const lines = recipeLines(imported);
  const folded = lines.map((line) => wordsOf(line).join(' '));
  return messages.map((message) => {
    const decision = message.rule === 'decision-drift' && at(recipe.decisions, message);
    if (decision) return placed(message, nearest(beginning(folded, decision), decision.line), 'begin');
    const correction = message.rule === 'correction-not-found' && at(recipe.corrections, message);
    if (correction) return placed(message, nearest(holding(lines, correction), correction.line), 'are in');
    return message;
  });
}

function at<T extends { place: Place }>(entries: readonly T[], message: Message): T | undefined {
  return entries.find(({ place }) => place.line === message.line && place.column === message.column);
}

function beginning(folded: readonly string[], { words }: Decision): number[] {
  const start = wordsOf(words).join(' ');
  if (start === '') return [];
  return folded.flatMap((line, index) => (line.startsWith(start) ? [index + 1] : []));
}

function holding(lines: readonly string[], { from }: Correction): number[] {
  return lines.flatMap((line, index) => (line.includes(from) ? [index + 1] : []));
}

const nearest = (found: number[], line: number) =>
  found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line) || a - b).slice(0, NAMED);

function placed(message: Message, lines: number[], verb: string): Message {
  if (lines.length === 0) return { ...message, message: `${message.message} No line has these words now.` };
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
  return {
    ...message,
    message: `${message.message} These words ${verb} ${where} now.`,
    fix: `Set \`line: ${lines[0]}\`${lines.length > 1 ? ', or another of these lines' : ''}, after a look at it.`,
  };
}
