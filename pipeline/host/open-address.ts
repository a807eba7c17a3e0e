import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
};

/** Has the machine's own browser open an address. Where there is none nothing happens: the address has been printed. */
export function openAddress(address: string): void {
  const [program, before] = OPENERS[process.platform] ?? ['xdg-open', []];
  const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
