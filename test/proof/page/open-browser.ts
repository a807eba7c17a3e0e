import puppeteer, { type Browser } from 'puppeteer';
import { findBrowser } from '../../../pipeline/host/browser/find-browser.ts';

/** A browser that opens files and this machine's own addresses. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser(process.env);
  return puppeteer.launch({
    executablePath: found.executable,
    headless: 'shell',
    pipe: true,
    args: ['--disable-gpu', '--lang=en-US', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, ...found.environment, LANG: 'C.UTF-8', TZ: 'UTC' },
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
}
