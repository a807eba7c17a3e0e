import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Printer } from '../model/host.ts';
import { findBrowser } from './browser/find-browser.ts';
import { killedWithProcess } from './browser/killed-with-process.ts';
import { printPage } from './browser/print-page.ts';
import { type RunningBrowser, startBrowser } from './browser/start-browser.ts';
import { hostFault } from './host-fault.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Ends the browser and all its children at once, and waits for none. */
function kill(child: ChildProcess): void {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // it is the leader of a group, but on Windows
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
  let browser: RunningBrowser;
  try {
    browser = await startBrowser(await findBrowser(process.env), profile);
  } catch (error) {
    removeProfile();
    throw error;
  }
  const end = () => {
    kill(browser.process);
    removeProfile();
  };
  const release = killedWithProcess(end);
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted) {
    end();
    release();
    options.signal.throwIfAborted();
  }
  return {
    version: browser.version,
    print: async (html, scale = 1) => {
      options.signal?.throwIfAborted();
      try {
        return await printPage(browser.devtools, html, scale);
      } catch (error) {
        options.signal?.throwIfAborted();
        throw hostFault('browser-broken', `the browser could not print: ${String(error)}`, error);
      }
    },
    close: async () => {
      options.signal?.removeEventListener('abort', end);
      // nothing that it would keep is needed: it is not asked to end, which would take as long as a print of some pages
      const ended = browser.process.exitCode ?? browser.process.signalCode;
      const gone = ended === null ? once(browser.process, 'exit') : null;
      kill(browser.process);
      await gone;
      release();
      removeProfile();
    },
  };
}
