import type { Devtools } from './devtools.ts';
import { steadyDates } from './steady-dates.ts';

/** Bytes of the finished file in one message. */
const PIECE = 4 << 20;

/** Runs in the page: waits until pictures and fonts are there. */
const WHEN_READY = `(async () => {
  // a picture that cannot be loaded stays empty
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
  // a document that shows nothing on the screen, so as to be laid out once only, asks for no font by itself
  // not forEach: with scripts off the browser calls nothing back
  await Promise.all(Array.from(document.fonts).map((font) => font.load().catch(() => undefined)));
  await document.fonts.ready;
})()`;

/** Commands to one page. */
type Send = <Answer>(method: string, parameters?: object) => Promise<Answer>;

/** Gives a blank page its document. */
async function setContent(send: Send, html: string): Promise<void> {
  await send('Emulation.setScriptExecutionDisabled', { value: true });
  await send('Network.enable');
  await send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const { frameTree } = await send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const waited = await send<{ exceptionDetails?: { text: string } }>('Runtime.evaluate', {
    expression: WHEN_READY,
    awaitPromise: true,
  });
  if (waited.exceptionDetails) throw new Error(waited.exceptionDetails.text);
}

/** What the browser holds under this name. */
async function readStream(send: Send, handle: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for (let end = false; !end; ) {
    const { data, eof } = await send<{ data: string; eof: boolean }>('IO.read', { handle, size: PIECE });
    pieces.push(Buffer.from(data, 'base64'));
    end = eof;
  }
  await send('IO.close', { handle });
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Prints one document: tagged, no outline, page size from its CSS, its scripts off. What it refers to outside itself
 * stays unloaded.
 */
export async function printPage(browser: Devtools, html: string, scale: number): Promise<Uint8Array> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const target = { targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', target);
  const send: Send = (method, parameters) => browser.send(method, parameters, sessionId);
  await setContent(send, html);
  const { stream } = await send<{ stream: string }>('Page.printToPDF', {
    preferCSSPageSize: true,
    scale,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
    transferMode: 'ReturnAsStream',
  });
  const pdf = await readStream(send, stream);
  await browser.send('Target.closeTarget', { targetId });
  return steadyDates(pdf);
}
