import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../../pipeline/host/browser/find-browser.ts';

const READER = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };
/** The reader alone, without its own menus. */
const PAGE = [
  '<!DOCTYPE html><meta charset="utf-8"><body><script type="module">',
  "import '/view.js'; import { FootnoteHandler } from '/footnotes.js'; Object.assign(window, { FootnoteHandler });",
  '</script></body>',
].join('\n');

/** What the tests use of foliate-js, which has no types. */
export interface ReaderView extends HTMLElement {
  book: {
    sections: { id: string; linear?: string; createDocument(): Promise<Document> }[];
    toc: ReaderEntry[];
    pageList: ReaderEntry[] | null;
    landmarks: ReaderEntry[];
    resolveHref(
      href: string,
    ): { index: number; anchor(doc: Document): Element | Range | number | null } | null;
  };
  renderer: { getContents(): { doc: Document }[]; setStyles?(css: string | string[]): void };
  open(file: string): Promise<void>;
  goTo(target: number | string): Promise<unknown>;
  close(): void;
}

export interface ReaderEntry {
  label: string;
  href: string;
  type?: string[];
  subitems?: ReaderEntry[] | null;
}

/**
 * Opens an EPUB file in foliate-js, as `window.view` of a page in a browser of its own, and does something with it. `/book.epub`
 * is the file.
 */
export async function inReader<T>(epub: string, act: (page: Page) => Promise<T>): Promise<T> {
  const server = await serve(epub);
  const { executable, environment } = await findBrowser(process.env);
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      executablePath: executable,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      env: { ...process.env, ...environment },
    });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(async () => {
      await customElements.whenDefined('foliate-view');
      const view = document.createElement('foliate-view') as ReaderView;
      document.body.append(view);
      await view.open('/book.epub');
      Object.assign(window, { view });
    });
    return await act(page);
  } finally {
    await browser?.close();
    server.close();
  }
}

function serve(epub: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const file = path === '/book.epub' ? epub : join(READER, path);
      const content = path === '/' ? PAGE : await readFile(file);
      const type = path === '/' ? 'text/html' : (TYPES[extname(path)] ?? 'application/octet-stream');
      response.writeHead(200, { 'content-type': type }).end(content);
    } catch {
      response.writeHead(404).end(); // the browser's own wishes: favicon and the like
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
