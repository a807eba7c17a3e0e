import type { Edit } from './apply-edits.ts';
import type { Visit } from './each-operation.ts';

/** All stretches of one MCID: where their BDC stands, and whether there is text or a picture in one of them. */
interface Stretch {
  starts: [from: number, to: number][];
  hasContent: boolean;
}

export interface Artifacts {
  edits: Edit[];
  /** MCIDs that have become artifacts */
  dropped: number[];
}

const insert = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** MCID in the operands of a BDC; null where they have none. */
function markOf(operands: string): number | null {
  const found = /\/MCID\s{1,9}(\d{1,9})/.exec(operands);
  return found ? Number(found[1]) : null;
}

/**
 * Follows the operators of a page and tells what is no content: what is drawn outside all marks, and marks that hold
 * only lines and areas (rules, borders), unless `isPicture` knows them as part of a figure.
 */
export function artifactFinder(bytes: Uint8Array, isPicture: (mark: number) => boolean) {
  const edits: Edit[] = [];
  const stretches = new Map<number, Stretch>();
  /** marked content that has begun: MCID, or null for artifacts and properties of a few characters */
  const open: (number | null)[] = [];
  let path: number | null = null;
  let text: number | null = null;

  const wrap = (from: number, to: number) => {
    edits.push(insert(from, '/Artifact BMC\n'), insert(to, '\nEMC'));
  };
  const begin = (start: number, at: number, end: number) => {
    const mark = markOf(Buffer.from(bytes.subarray(start, at)).toString('latin1'));
    if (mark !== null && text !== null) throw new Error('marked content begins inside a text object');
    open.push(mark);
    if (mark === null) return;
    const stretch = stretches.get(mark) ?? { starts: [], hasContent: isPicture(mark) };
    stretch.starts.push([start, end]);
    stretches.set(mark, stretch);
  };
  const content = () => {
    for (const mark of open) if (mark !== null) stretches.get(mark)!.hasContent = true;
  };

  const visit: Visit = (name, start, at, end) => {
    switch (name) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        return content();
      case 'BDC':
      case 'BMC':
        return begin(start, at, end);
      case 'EMC':
        open.pop();
        return;
      case 'BT':
        text = open.length === 0 ? start : null;
        return;
      case 'ET':
        if (text !== null) wrap(text, end);
        text = null;
        return;
      case 'm':
      case 're':
        path ??= start;
        return;
      case 'n':
        path = null;
        return;
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        if (open.length === 0) wrap(path ?? start, end);
        path = null;
        return;
      case 'Do':
      case 'sh':
      case 'BI':
        if (open.length === 0) wrap(start, end);
        return content();
    }
  };

  const finish = (): Artifacts => {
    const dropped = [...stretches].filter(([, stretch]) => !stretch.hasContent);
    for (const [from, to] of dropped.flatMap(([, stretch]) => stretch.starts)) {
      edits.push({ from, to, text: '/Artifact BMC' });
    }
    return { edits, dropped: dropped.map(([mark]) => mark) };
  };
  return { visit, finish };
}
