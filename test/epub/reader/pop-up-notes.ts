import { inReader, type ReaderView } from './in-reader.ts';

/** A note as a reading system pops it up. */
export interface PopUp {
  /** path of the document, within the container */
  document: string;
  /** id of the call that was clicked */
  call: string;
  /** text of the call */
  mark: string;
  /** what the reader took the target for; `footnote` is right */
  type: string | null;
  /** text that popped up, white space settled */
  text: string;
}

interface Handler extends EventTarget {
  handle(book: ReaderView['book'], event: Event): Promise<void> | undefined;
}

/**
 * Opens an EPUB file in a reading system, clicks every call of a note in the documents whose path ends with one of these
 * (in all, where none is given), and gives back what popped up.
 */
export async function popUpNotes(epub: string, endings: string[] = ['']): Promise<PopUp[]> {
  const popUps = await inReader(epub, (page) => page.evaluate(clickCalls, endings));
  return popUps.map((popUp) => ({ ...popUp, text: popUp.text.replace(/\s+/g, ' ').trim() }));
}

/** Runs in the page: everything it needs it must get as an argument, and no function in it may have a name. */
async function clickCalls(endings: string[]): Promise<PopUp[]> {
  const { view, FootnoteHandler } = window as unknown as {
    view: ReaderView;
    FootnoteHandler: new () => Handler;
  };
  const handler = new FootnoteHandler();
  view.addEventListener('link', (event: Event) => handler.handle(view.book, event));
  handler.addEventListener('before-render', (event) =>
    document.body.append((event as CustomEvent).detail.view),
  );
  const results = [];
  for (const [index, { id: path }] of view.book.sections.entries()) {
    if (!endings.some((ending) => path.endsWith(ending))) continue;
    const loaded = new Promise<Document>((done) => {
      view.addEventListener('load', (event) => done((event as CustomEvent).detail.doc), { once: true });
    });
    await view.goTo(index);
    const text = await loaded;
    for (const call of Array.from(text.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]'))) {
      const shown = new Promise<{ view: ReaderView; type: string | null }>((done, failed) => {
        handler.addEventListener('render', (event) => done((event as CustomEvent).detail), { once: true });
        setTimeout(() => failed(new Error(`${call.id} pops nothing up`)), 10_000);
      });
      call.click();
      const { view: popUp, type } = await shown;
      const [{ doc }] = popUp.renderer.getContents();
      results.push({
        document: path,
        call: call.id,
        mark: call.textContent ?? '',
        type,
        text: doc.body.textContent ?? '',
      });
      popUp.close();
      popUp.remove();
    }
  }
  return results;
}
