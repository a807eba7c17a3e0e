import { readFile } from 'node:fs/promises';
import type { CheckerReport } from './checker-report.ts';

/** A report that a program wrote as JSON; without one, the last line that it said is the reason. */
export async function readReport(path: string, said: string): Promise<CheckerReport> {
  try {
    return { is: 'report', report: JSON.parse(await readFile(path, 'utf8')) };
  } catch (error) {
    return { is: 'failed', reason: said.split('\n').at(-1) || String(error) };
  }
}
