// paged.mjs BOOK.html OUT.pdf PEERS: Paged.js lays the document out in the browser, which then prints it
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer';

const [file, out, peers] = process.argv.slice(2);
const script = readFileSync(join(peers, 'node_modules/pagedjs/dist/paged.polyfill.js'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.BENCH_BROWSER,
  headless: 'shell',
  pipe: true,
  protocolTimeout: 0,
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-background-networking'],
});
const page = await browser.newPage();
page.setDefaultTimeout(0);
await page.setContent(readFileSync(file, 'utf8'), { timeout: 0 });
await page.evaluate(() => {
  window.PagedConfig = { auto: false };
});
await page.addScriptTag({ content: script });
await page.evaluate(() => window.PagedPolyfill.preview().then(() => true));
writeFileSync(out, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, timeout: 0 }));
await browser.close();
