import { isExecutable } from './is-executable.ts';

/** The browser in puppeteer's cache, or null. puppeteer names a path whether a file is there or not. */
export async function puppeteerBrowser(): Promise<string | null> {
  // loaded only where it is looked for: no print needs it
  const { default: puppeteer } = await import('puppeteer');
  for (const headless of ['shell', true] as const) {
    try {
      const path = await puppeteer.executablePath({ headless });
      if (await isExecutable(path)) return path;
    } catch {
      // it throws where it knows no path for this kind: the next one
    }
  }
  return null;
}
