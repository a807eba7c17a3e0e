import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Printer } from '../model/host.ts';
import { browserArguments } from './browser/browser-arguments.ts';
import { findBrowser } from './browser/find-browser.ts';
import { killedWithProcess } from './browser/killed-with-process.ts';
import { printPage } from './browser/print-page.ts';
import { whyBroken } from './browser/why-broken.ts';
import { hostFault } from './host-fault.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Milliseconds that a browser may take to start: a cold disk is slow, a browser that hangs is broken. */
const START = 60_000;

async function launch(profile: string): Promise<Browser> {
  const found = await findBrowser(process.env);
  const env = { ...process.env, ...found.environment, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  try {
    return await puppeteer.launch({
      executablePath: found.executable,
      headless: 'shell',
      // a pipe: the browser ends when this process does, even if that was killed
      pipe: true,
      args: browserArguments(process.getuid?.() === 0),
      userDataDir: profile,
      // nobody looks at it
      defaultViewport: null,
      env,
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      timeout: START,
      protocolTimeout: 0,
    });
  } catch (error) {
    const why = whyBroken(found.executable, env) || String(error);
    throw hostFault('browser-broken', `${found.executable} does not start: ${why}`, error);
  }
}

/** Ends the browser and all its children at once, and waits for none. */
function kill(browser: Browser): void {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null) return;
  try {
    // puppeteer starts it as leader of a group, but on Windows
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Starts a browser to print with. It ends by `close`, by the signal, or with this process, and leaves nothing behind.
 * Faults: browser-missing, browser-unpacking, browser-broken. After the signal, what is under way rejects.
 */
export async function openPrinter(options: { signal?: AbortSignal } = {}): Promise<Printer> {
  options.signal?.throwIfAborted();
  const profile = await temporaryFolder(tmpdir(), 'pamphleteer-profile');
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  let browser: Browser;
  try {
    browser = await launch(profile);
  } catch (error) {
    removeProfile();
    throw error;
  }
  const end = () => {
    kill(browser);
    removeProfile();
  };
  const release = killedWithProcess(end);
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted) {
    end();
    release();
    options.signal.throwIfAborted();
  }
  // a browser begins with a blank page: the first print needs no other
  const blank = await browser.pages();
  return {
    version: await browser.version(),
    print: async (html, scale = 1) => {
      options.signal?.throwIfAborted();
      try {
        return await printPage(blank.pop() ?? (await browser.newPage()), html, scale);
      } catch (error) {
        options.signal?.throwIfAborted();
        throw hostFault('browser-broken', `the browser could not print: ${String(error)}`, error);
      }
    },
    close: async () => {
      options.signal?.removeEventListener('abort', end);
      // nothing that it would keep is needed: it is not asked to end, which would take as long as a print of some pages
      const child = browser.process();
      const running = child !== null && child.exitCode === null && child.signalCode === null;
      const gone = running ? once(child, 'exit') : null;
      kill(browser);
      await gone;
      release();
      removeProfile();
    },
  };
}
