import type { GeneratedNote } from './generated-text.ts';
import type { MarkerPlace } from './marker-places.ts';
import type { GeneratedBook } from './write-generated.ts';

/** Points: what stands nearer than this is on one line. */
const ONE_LINE = 1;

/** Does `b` stand where it can follow `a`? */
function follows(a: MarkerPlace, b: MarkerPlace): boolean {
  if (a.page !== b.page) return b.page > a.page;
  return Math.abs(a.y - b.y) < ONE_LINE ? b.x > a.x : b.y < a.y;
}

/**
 * What is wrong with where the words of a book stand: lost ones, doubled ones, text or notes out of order, a heading at
 * the foot of a page, notes above text, notes that begin elsewhere than on the page of their call (but those that
 * `told` names, by their keys) or skip a page. [] for nothing.
 */
export function flowFaults(
  book: GeneratedBook,
  found: Map<string, MarkerPlace[]>,
  told: Set<string>,
): string[] {
  const all = [...book.blocks, ...book.notes].flatMap(({ markers }) => markers);
  const faults = all.flatMap((marker) => {
    const times = found.get(marker)?.length ?? 0;
    return times === 1 ? [] : [`${marker} stands ${times} times`];
  });
  if (faults.length > 0) return faults;
  const place = (marker: string) => found.get(marker)![0];
  return [
    ...textFaults(book, place),
    ...figureFaults(book, place),
    ...headingFaults(book, place),
    ...noteFaults(book, place, told),
  ];
}

type Place = (marker: string) => MarkerPlace;

/** A figure may stand at the head of the page behind the one on which it is named, and text that follows it before it. */
function figureFaults({ blocks }: GeneratedBook, place: Place): string[] {
  return blocks.flatMap(({ kind, markers }, index) => {
    if (kind !== 'figure' || markers.length === 0) return [];
    const page = place(markers[0]).page;
    const before = blocks
      .slice(0, index)
      .findLast((block) => block.kind !== 'figure' && block.markers.length > 0);
    const behind = blocks
      .slice(index + 1)
      .find((block) => block.kind !== 'figure' && block.markers.length > 0);
    const isEarly = before !== undefined && page < place(before.markers.at(-1)!).page;
    const isLate = behind !== undefined && page > place(behind.markers[0]).page + 1;
    return isEarly || isLate ? [`the figure ${markers[0]} stands far from where it is named`] : [];
  });
}

/** Cells of a row stand beside each other: of a row only its first word has its turn. */
function textFaults({ blocks }: GeneratedBook, place: Place): string[] {
  const order = blocks
    .filter(({ kind }) => kind !== 'figure')
    .flatMap(({ kind, markers }) => (kind === 'row' ? markers.slice(0, 1) : markers));
  return order.flatMap((marker, index) =>
    index === 0 || follows(place(order[index - 1]), place(marker))
      ? []
      : [`${marker} does not follow ${order[index - 1]}`],
  );
}

function headingFaults({ blocks }: GeneratedBook, place: Place): string[] {
  return blocks.flatMap(({ kind, markers }, index) => {
    const next = blocks[index + 1];
    const alone = kind === 'heading' && next && place(markers.at(-1)!).page !== place(next.markers[0]).page;
    return alone ? [`the heading ${markers[0]} is not on the page of what follows`] : [];
  });
}

function noteFaults(book: GeneratedBook, place: Place, told: Set<string>): string[] {
  const lowest = new Map<number, number>();
  for (const marker of book.blocks.flatMap(({ markers }) => markers)) {
    const { page, y } = place(marker);
    lowest.set(page, Math.min(y, lowest.get(page) ?? Number.POSITIVE_INFINITY));
  }
  return book.notes.flatMap((note) => [
    ...beginFaults(note, place, told),
    ...note.markers.flatMap((marker, index) => {
      const at = place(marker);
      const faults: string[] = [];
      if (at.y > (lowest.get(at.page) ?? Number.POSITIVE_INFINITY))
        faults.push(`${note.key}: ${marker} stands above text`);
      const before = index > 0 ? place(note.markers[index - 1]) : at;
      if (index > 0 && !follows(before, at)) faults.push(`${note.key}: ${marker} is out of order`);
      if (at.page > before.page + 1) faults.push(`${note.key}: a page is passed over before ${marker}`);
      return faults;
    }),
  ]);
}

function beginFaults({ key, call, markers }: GeneratedNote, place: Place, told: Set<string>): string[] {
  const [called, begun] = [place(call).page, place(markers[0]).page];
  if (begun === called || (begun > called && told.has(key))) return [];
  return [`${key} is called on page ${called + 1} and begins on page ${begun + 1}`];
}
