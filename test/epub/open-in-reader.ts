import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../pipeline/host/browser/find-browser.ts';

const READER = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };
/** The reader alone, without its own menus. */
const PAGE = [
  '<!DOCTYPE html><meta charset="utf-8"><body><script type="module">',
  "import '/view.js'; import { FootnoteHandler } from '/footnotes.js'; Object.assign(window, { FootnoteHandler });",
  '</script></body>',
].join('\n');
('<!DOCTYPE html><meta charset="utf-8"><body><script type="module" src="/view.js"></script></body>');

/** A note as a reading system pops it up. */
export interface PopUp {
  /** id of the call that was clicked */
  call: string;
  /** text of the call */
  mark: string;
  /** what the reader took the target for; `footnote` is right */
  type: string | null;
  /** text that popped up, white space settled */
  text: string;
}

/**
 * Opens an EPUB file in foliate-js, goes to the document whose path ends with `chapter`, clicks every call of a note in
 * it, and gives back what popped up.
 */
export async function popUpNotes(epub: string, chapter: string): Promise<PopUp[]> {
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
    const popUps = await clickCalls(page, chapter);
    return popUps.map((popUp) => ({ ...popUp, text: popUp.text.replace(/\s+/g, ' ').trim() }));
  } finally {
    await browser?.close();
    server.close();
  }
}

/** What the test uses of foliate-js, which has no types. */
interface ReaderView extends HTMLElement {
  book: { sections: { id: string }[] };
  renderer: { getContents(): { doc: Document }[] };
  open(file: string): Promise<void>;
  goTo(index: number): Promise<unknown>;
  close(): void;
}

interface Handler extends EventTarget {
  handle(book: ReaderView['book'], event: Event): Promise<void> | undefined;
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

/** Runs in the page: everything it needs it must get as an argument, and no function in it may have a name. */
function clickCalls(page: Page, chapter: string): Promise<PopUp[]> {
  return page.evaluate(async (wanted) => {
    await customElements.whenDefined('foliate-view');
    const view = document.createElement('foliate-view') as ReaderView;
    document.body.append(view);
    await view.open('/book.epub');
    const index = view.book.sections.findIndex(({ id }) => id.endsWith(wanted));
    if (index < 0) throw new Error(`The book has no ${wanted}.`);
    const loaded = new Promise<Document>((done) => {
      view.addEventListener('load', (event) => done((event as CustomEvent).detail.doc));
    });
    await view.goTo(index);
    const text = await loaded;
    const handler = new (window as unknown as { FootnoteHandler: new () => Handler }).FootnoteHandler();
    view.addEventListener('link', (event: Event) => handler.handle(view.book, event));
    handler.addEventListener('before-render', (event) =>
      document.body.append((event as CustomEvent).detail.view),
    );
    const results = [];
    for (const call of Array.from(text.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]'))) {
      const shown = new Promise<{ view: ReaderView; type: string | null }>((done, failed) => {
        handler.addEventListener('render', (event) => done((event as CustomEvent).detail), { once: true });
        setTimeout(() => failed(new Error(`${call.id} pops nothing up`)), 10_000);
      });
      call.click();
      const { view: popUp, type } = await shown;
      const [{ doc }] = popUp.renderer.getContents();
      results.push({
        call: call.id,
        mark: call.textContent ?? '',
        type,
        text: doc.body.textContent ?? '',
      });
      popUp.close();
      popUp.remove();
    }
    return results;
  }, chapter);
}
