import { spawnSync } from 'node:child_process';

/** What a program says on both its outputs, and its exit status. Rejects no status: gates judge. */
export function runTool(tool: string, args: string[]): { status: number | null; output: string } {
  // 64 MB: inkcov and struct-text say a line or more a page
  const done = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  if (done.error) throw done.error;
  return { status: done.status, output: done.stdout + done.stderr };
}
