import { hostFault } from '../host-fault.ts';
import type { Browser } from './browser.ts';
import { installedBrowser } from './installed-browser.ts';
import { isExecutable } from './is-executable.ts';
import { packedBrowser } from './packed-browser.ts';
import { puppeteerBrowser } from './puppeteer-browser.ts';

/**
 * Finds the browser, in the order that is promised: PUPPETEER_EXECUTABLE_PATH, the packed one of the lock file,
 * puppeteer's cache, one on the machine. Faults: browser-missing, browser-unpacking.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<Browser> {
  const named = environment.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (await isExecutable(named)) return { executable: named, environment: {} };
    throw hostFault('browser-missing', `PUPPETEER_EXECUTABLE_PATH names ${named}, which cannot be run`);
  }
  const packed = await packedBrowser(environment);
  if (packed) return packed;
  const found = (await puppeteerBrowser()) ?? (await installedBrowser(environment));
  if (found) return { executable: found, environment: {} };
  throw hostFault('browser-missing', 'no browser was found on this machine to print with');
}
