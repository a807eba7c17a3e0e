import { spawn, spawnSync } from 'node:child_process';
import { hasTool } from '../has-tool.ts';

/** True where pdfjam and what it calls are there. */
export const hasPdfjam: boolean =
  hasTool('pdfjam') && spawnSync('kpsewhich', ['pdfpages.sty'], { encoding: 'utf8' }).stdout?.trim() !== '';

/** Runs pdfjam on a file; resolves when it has written another. Rejects with what it said. */
export function pdfjam(args: string[], from: string, to: string): Promise<void> {
  const child = spawn('pdfjam', ['--quiet', ...args, '--outfile', to, from], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => (status === 0 ? done() : failed(new Error(`pdfjam: ${said}`))));
  });
}
