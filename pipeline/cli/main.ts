import { Command, CommanderError } from 'commander';
import { exitStatus } from '../diagnostics/exit-status.ts';
import { finding } from '../diagnostics/finding.ts';
import { reportJson } from '../diagnostics/report-json.ts';
import { reportText } from '../diagnostics/report-text.ts';
import { isHostFault } from '../host/is-host-fault.ts';
import { makeContext } from './make-context.ts';
import { UsageFault } from './usage-fault.ts';
import type { Result, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Exit statuses beside 0 and 1: see the README. */
const USAGE = 2;
const BUG = 70;
const INTERRUPTED = 130;

/** Runs a command line; resolves to the exit status. Prints, but never exits: what is under way ends first. */
export async function main(argv: string[]): Promise<number> {
  const outcome: { status: number } = { status: 0 };
  const program = new Command('pamphleteer')
    .description('annotated anthologies from texts saved from the web')
    .exitOverride()
    .showHelpAfterError()
    .helpCommand(false);
  for (const verb of verbs) addVerb(program, verb, outcome);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome.status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    throw error;
  }
}

function addVerb(program: Command, verb: Verb, outcome: { status: number }): void {
  const command = program
    .command(verb.usage)
    .description(verb.description)
    .exitOverride()
    .showHelpAfterError();
  for (const { flags, description, value } of verb.options) command.option(flags, description, value);
  command.option('--json', 'print one JSON object and nothing else').option('--quiet', 'no progress');
  command.action(async () => {
    outcome.status = await run(verb, command.args, command.opts());
  });
}

async function run(verb: Verb, args: string[], options: Record<string, unknown>): Promise<number> {
  const json = options.json === true;
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const context = makeContext(interrupt.signal, json || options.quiet === true);
  try {
    const call = await verb.load();
    const result = await call(context, args, options);
    context.host.progress.end();
    interrupt.signal.throwIfAborted();
    print(result, json);
    return result.status ?? exitStatus(result.messages);
  } catch (error) {
    context.host.progress.end();
    if (interrupt.signal.aborted) return INTERRUPTED;
    return fault(error, json);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function print(result: Result, json: boolean): void {
  if (json) {
    process.stdout.write(reportJson(result.json ?? {}, result.messages));
    return;
  }
  process.stderr.write(reportText(result.messages, { colour: process.stderr.isTTY === true }));
  if (result.text) process.stdout.write(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
}

/** Faults of the world become messages, a wrong command line says so; the rest is a bug of ours. */
function fault(error: unknown, json: boolean): number {
  if (error instanceof UsageFault) {
    if (json) process.stdout.write(reportJson({ error: error.message }, []));
    process.stderr.write(`pamphleteer: ${error.message}\n`);
    return USAGE;
  }
  if (isHostFault(error)) {
    const messages = [finding(error.rule, error.message)];
    print({ messages }, json);
    return 1;
  }
  process.stderr.write(
    `pamphleteer: this is a bug of ours, please report it\n${(error as Error)?.stack ?? String(error)}\n`,
  );
  return BUG;
}
