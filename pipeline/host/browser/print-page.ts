import type { Browser } from 'puppeteer';
import { steadyDates } from './steady-dates.ts';

/**
 * Prints one document: tagged, no outline, page size from its CSS, its scripts off. What it refers to outside itself
 * stays unloaded.
 */
export async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(0);
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: false,
      tagged: true,
      outline: false,
      timeout: 0,
    });
    return steadyDates(pdf);
  } finally {
    // a browser that was killed meanwhile has no page to close
    if (browser.connected) await page.close();
  }
}
