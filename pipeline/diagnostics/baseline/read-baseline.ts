import type { Outcome } from '../../model/message.ts';
import { finding } from '../finding.ts';
import type { Baseline } from './baseline.ts';

/** A baseline from its file; nothing is known, and an error says so, where it is none. */
export function readBaseline(json: string, file: string): Outcome<Baseline> {
  const fault = (what: string): Outcome<Baseline> => ({
    value: [],
    messages: [finding('baseline-invalid', what, { file, line: null, column: null })],
  });
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (error) {
    return fault(`is no JSON: ${(error as Error).message}`);
  }
  const { format, findings } = (read ?? {}) as { format?: unknown; findings?: unknown };
  if (format !== 1) return fault('is no baseline of format 1');
  if (!Array.isArray(findings) || !findings.every(isEntry))
    return fault('holds a finding without rule, file, message or count');
  return { value: findings, messages: [] };
}

function isEntry(entry: unknown): entry is Baseline[number] {
  if (typeof entry !== 'object' || entry === null) return false;
  const { rule, file, message, count } = entry as Record<string, unknown>;
  const texts = [rule, file, message].every((text) => typeof text === 'string');
  return texts && Number.isInteger(count) && (count as number) > 0;
}
