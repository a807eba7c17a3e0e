import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

/** Prints a document as anybody would: tagged, with an outline. The browser is named by the environment. */
export async function printHtml(html, out) {
  const browser = await puppeteer.launch({
    executablePath: process.env.BENCH_BROWSER,
    headless: 'shell',
    pipe: true,
    protocolTimeout: 0,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, timeout: 0 });
  writeFileSync(out, pdf);
  await browser.close();
}
