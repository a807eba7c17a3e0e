import { delimiter, resolve } from 'node:path';
import { aceMessages } from '../../../pipeline/epub/check/ace-messages.ts';
import { onPath } from '../../../pipeline/host/checkers/on-path.ts';
import { runAce } from '../../../pipeline/host/checkers/run-ace.ts';

/** Where .ci/run puts it: it is a hundred megabytes, and no dependency. */
const FOLDER = resolve(import.meta.dirname, '../../../.cache/ace/node_modules/.bin');
process.env.PATH = [process.env.PATH, FOLDER].join(delimiter);

export const hasAce: boolean = (await onPath(['ace-puppeteer', 'ace'], process.env)) !== null;

/** What Ace finds in a file. Without a report it throws: silence is no pass. */
export async function aceFaults(file: string): Promise<string[]> {
  const report = await runAce(file);
  if (report.is !== 'report') throw new Error(`Ace: ${report.is === 'failed' ? report.reason : 'is absent'}`);
  const found = aceMessages(report.report, file);
  if (found === null) throw new Error('Ace: its report has a form that is not known');
  return found.messages.map(({ file: place, message }) => `${place}: ${message}`);
}
