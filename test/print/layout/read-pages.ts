/** What stands on a page, read back from the document that the browser gets. */
export interface ReadPage {
  blank: boolean;
  /** plain text of the blocks above the notes, without calls */
  text: string;
  /** ids of the notes called */
  calls: string[];
  /** notes with the text of their pieces */
  notes: { id: string; continued: boolean; text: string }[];
  /** heights in points that the blocks were given: of the text, of the notes, and of the box that holds the text */
  textHeight: number;
  notesHeight: number;
  boxHeight: number;
}

/** Pixels of the document in a point (pipeline/print/MARKERS.md). */
export const PIXELS = 125 / 16;

const plain = (html: string): string =>
  html
    .replace(/<sup[^>]*>.*?<\/sup>/g, '')
    .replace(/<span class="label".*?<\/a><\/span>|<span class="label"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll('\n', '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');

const heights = (html: string): number =>
  [...html.matchAll(/<(?:p|h[1-6]|div)[^>]* style="height:([\d.]+)px/g)].reduce(
    (sum, [, value]) => sum + Number(value) / PIXELS,
    0,
  );

/** Reads the pages of a document; only for documents without tables. */
export function readPages(html: string): ReadPage[] {
  return html
    .split('<div class="page ')
    .slice(1)
    .map((page) => {
      const [body, ...notes] = page.split('<div role="note" ');
      const box = /<div class="text" style="height:([\d.]+)px">/.exec(body);
      // the room of the rule above a continued note
      const rule = /<\/div>(<div style="height:46\.875px"><\/div>)$/.exec(body.trimEnd());
      const inside = body.slice(body.indexOf('>', body.indexOf('class="text"')) + 1);
      const blocks = rule ? inside.slice(0, inside.lastIndexOf(rule[1])) : inside;
      return {
        blank: !box,
        text: box ? plain(blocks) : '',
        calls: [...body.matchAll(/href="https:\/\/x\.invalid\/#([^"]+)"/g)]
          .map(([, id]) => id)
          .filter((id) => id.startsWith('n')),
        notes: notes.map((note) => ({
          id: /#c-([^"]+)"/.exec(note)?.[1] ?? '',
          continued: note.startsWith('lang="en-GB-x-note-') && /^lang="[^"]*-cont"/.test(note),
          text: plain(note.slice(note.indexOf('>') + 1)).trim(),
        })),
        textHeight: heights(blocks),
        notesHeight: notes.reduce((sum, note) => sum + heights(note), 0),
        boxHeight: Number(box?.[1] ?? 0) / PIXELS,
      };
    });
}
