import { readFile } from 'node:fs/promises';
import { applyBaseline } from '../diagnostics/baseline/apply-baseline.ts';
import { makeBaseline } from '../diagnostics/baseline/make-baseline.ts';
import { readBaseline } from '../diagnostics/baseline/read-baseline.ts';
import { reportSarif } from '../diagnostics/report-sarif.ts';
import { sortMessages } from '../diagnostics/sort-messages.ts';
import type { Message } from '../model/message.ts';
import { UsageFault } from './usage-fault.ts';
import type { Context } from './verb.ts';
import { writeText } from './write-text.ts';

/** What is told of the findings of a run. */
export interface SettledFindings {
  /** those that no baseline has; what the exit status is made from */
  fresh: Message[];
  /** beside `messages` in the object that --json prints; empty without a baseline */
  json: { baseline?: { known: number; gone: number } };
  /** what to say of the baseline, '' where there is none */
  text: string;
}

/**
 * Takes out what the baseline knows, and writes a baseline or SARIF where the command line asks for it. `folder`: what was
 * checked, as messages name it.
 */
export async function settleFindings(
  context: Context,
  options: Record<string, unknown>,
  folder: string,
  found: readonly Message[],
): Promise<SettledFindings> {
  const messages = sortMessages(found);
  const { given, file } = baselineFile(context, options);
  if (file !== null && options.writeBaseline === true)
    await writeText(
      file,
      `${JSON.stringify({ format: 1, findings: makeBaseline(messages, folder) }, null, 2)}\n`,
    );
  const baseline = file === null ? null : readBaseline(await contentOf(file, given), file);
  const compared = baseline && applyBaseline(messages, baseline.value, folder);
  const known = compared && new Set(compared.known);
  const fresh = [...(baseline?.messages ?? []), ...(compared?.fresh ?? messages)];
  if (typeof options.sarif === 'string') {
    const all = [...(baseline?.messages ?? []), ...messages];
    const { pamphleteer: version } = context.host.versions;
    await writeText(context.path(options.sarif), reportSarif(all, { version, folder, known }));
  }
  if (!compared) return { fresh, json: {}, text: '' };
  const { gone } = compared;
  const text = `${compared.known.length} findings of ${given} are not told again${gone > 0 ? `; ${gone} of it are no more: write it again` : ''}`;
  return { fresh, json: { baseline: { known: compared.known.length, gone } }, text };
}

function baselineFile(
  context: Context,
  options: Record<string, unknown>,
): { given: string; file: string | null } {
  if (typeof options.baseline === 'string')
    return { given: options.baseline, file: context.path(options.baseline) };
  if (options.writeBaseline === true)
    throw new UsageFault('--write-baseline writes the file that --baseline FILE names');
  return { given: '', file: null };
}

async function contentOf(file: string, given: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const more = code === 'ENOENT' ? ' is not there; --write-baseline writes it' : ` cannot be read: ${code}`;
    throw new UsageFault(`--baseline ${given}${more}`);
  }
}
