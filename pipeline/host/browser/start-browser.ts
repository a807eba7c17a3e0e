import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { hostFault } from '../host-fault.ts';
import type { Browser } from './browser.ts';
import { browserArguments } from './browser-arguments.ts';
import { type Devtools, devtools } from './devtools.ts';

/** Milliseconds that a browser may take to start: a cold disk is slow, a browser that hangs is broken. */
const START = 60_000;

/** Characters of what a broken browser says that are told. */
const SAID = 500;

/** A browser that runs. */
export interface RunningBrowser {
  /** e.g. "HeadlessChrome/147.0.7727.24" */
  version: string;
  process: ChildProcess;
  devtools: Devtools;
}

/** Its version, when it answers. What it says before that on standard error is the reason where it does not. */
async function answer(child: ChildProcess, connection: Devtools): Promise<string> {
  let said = '';
  const listen = (text: Buffer) => {
    said = `${said}${text}`.slice(-SAID);
  };
  child.stderr!.on('data', listen);
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    const because = (reason: string) =>
      reject(new Error(`${reason}${said === '' ? '' : `: ${said.trim()}`}`));
    child.once('error', (error) => because(error.message));
    // not exit: what it said is read by then
    child.once('close', (code, signal) => because(`it ended with ${code ?? signal}`));
    timer = setTimeout(() => because(`no answer in ${START / 1000} seconds`), START);
  });
  const version = connection.send<{ product: string }>('Browser.getVersion').catch(() => failed);
  try {
    return (await Promise.race([version, failed])).product;
  } finally {
    clearTimeout(timer);
    failed.catch(() => undefined);
    child.stderr!.off('data', listen).resume();
  }
}

/** Starts a browser without windows, its profile in a folder that is there. Fault: browser-broken. */
export async function startBrowser(found: Browser, profile: string): Promise<RunningBrowser> {
  const child = spawn(found.executable, browserArguments(profile, process.getuid?.() === 0), {
    // a pipe to command it (3 and 4): the browser ends when this process does, even if that was killed
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...found.environment, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    // leader of a group, to end all its processes at once
    detached: process.platform !== 'win32',
  });
  const connection = devtools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    return { version: await answer(child, connection), process: child, devtools: connection };
  } catch (error) {
    child.kill('SIGKILL');
    throw hostFault('browser-broken', `${found.executable} does not start: ${String(error)}`, error);
  }
}
