import { spawn } from 'node:child_process';

/** Runs a program to its end, quiet, and gives back what it said. Rejects with what it said where its status is not 0. */
export function runCommand(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) =>
      status === 0 ? done(said) : failed(new Error(`${program} ${args.join(' ')}: ${status}\n${said}`)),
    );
  });
}
