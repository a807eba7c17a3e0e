import { resolve } from 'node:path';
import { finding } from '../diagnostics/finding.ts';
import { aceMessages } from '../epub/check/ace-messages.ts';
import { checkEpub } from '../epub/check/check-epub.ts';
import { epubcheckMessages } from '../epub/check/epubcheck-messages.ts';
import type { CheckerReport } from '../host/checkers/checker-report.ts';
import { runAce } from '../host/checkers/run-ace.ts';
import { runEpubcheck } from '../host/checkers/run-epubcheck.ts';
import type { Message } from '../model/message.ts';
import type { Context } from './verb.ts';

/** A program of the machine that checks EPUBs, and how its report is read. */
interface Checker {
  name: string;
  run(file: string, signal: AbortSignal): Promise<CheckerReport>;
  read(report: unknown, file: string): { version: string; messages: Message[] } | null;
}

const CHECKERS: Checker[] = [
  { name: 'EPUBCheck', run: runEpubcheck, read: epubcheckMessages },
  { name: 'Ace', run: runAce, read: aceMessages },
];

export interface CheckedEpub {
  messages: Message[];
  /** what checked it, with versions */
  checkers: string[];
  /** programs that this machine does not have */
  absent: string[];
}

/**
 * Checks an EPUB with our own rules and with what the machine has, unless `builtIn` leaves that out. `given` names the
 * file in messages.
 */
export async function checkEpubFile(
  context: Context,
  path: string,
  given: string,
  builtIn: boolean,
): Promise<CheckedEpub> {
  const messages = await checkEpub(await context.host.files.read(path), given);
  const checked: CheckedEpub = { messages, checkers: ['Pamphleteer', 'epubcheck-ts'], absent: [] };
  // what cannot be unpacked safely is given to nobody
  if (builtIn || messages.some(({ rule }) => rule === 'epub-too-large')) return checked;
  for (const checker of CHECKERS) {
    context.host.progress.stage('check', checker.name);
    addReport(checked, checker, await checker.run(resolve(path), context.signal), given);
  }
  return checked;
}

function addReport(checked: CheckedEpub, { name, read }: Checker, report: CheckerReport, file: string): void {
  if (report.is === 'absent') {
    checked.absent.push(name);
    return;
  }
  const found = report.is === 'report' ? read(report.report, file) : null;
  if (found === null) {
    const reason = report.is === 'failed' ? report.reason : 'its report has a form that is not known';
    checked.messages.push(finding('checker-failed', `${name}: ${reason}`));
    return;
  }
  checked.checkers.push(`${name} ${found.version}`);
  checked.messages.push(...found.messages.filter((one) => !isTold(one, checked.messages)));
}

/** EPUBCheck repeats what epubcheck-ts has told: the same code in the same line. */
function isTold(one: Message, before: Message[]): boolean {
  const code = codeOf(one);
  return (
    code !== undefined &&
    before.some((other) => other.file === one.file && other.line === one.line && codeOf(other) === code)
  );
}

const codeOf = ({ message }: Message) => /(?:^|: )([A-Z]{3}-\d{3})/.exec(message)?.[1];
