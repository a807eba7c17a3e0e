import type { Edit } from './apply-edits.ts';
import type { Operation } from './each-operation.ts';

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const STARTS_PATH = new Set(['m', 're']);
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PICTURES = new Set(['Do', 'sh', 'BI']);

/** A stretch of marked content that has begun. */
interface Open {
  /** MCID; null for artifacts and properties of a few characters */
  mark: number | null;
  operation: Operation;
}

/** All stretches of one MCID. */
interface Stretch {
  starts: Operation[];
  hasContent: boolean;
}

export interface Artifacts {
  edits: Edit[];
  /** MCIDs that have become artifacts */
  dropped: number[];
}

const insert = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** MCID in the operands of a BDC; null where they have none. */
function markOf(bytes: Uint8Array, { start, at }: Operation): number | null {
  const operands = Buffer.from(bytes.subarray(start, at)).toString('latin1');
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
  const open: Open[] = [];
  let path: number | null = null;
  let text: Operation | null = null;

  const wrap = (from: number, to: number) => {
    edits.push(insert(from, '/Artifact BMC\n'), insert(to, '\nEMC'));
  };
  const begin = (operation: Operation) => {
    const mark = operation.name === 'BDC' ? markOf(bytes, operation) : null;
    if (mark !== null && text) throw new Error('marked content begins inside a text object');
    open.push({ mark, operation });
    if (mark === null) return;
    const stretch = stretches.get(mark) ?? { starts: [], hasContent: isPicture(mark) };
    stretch.starts.push(operation);
    stretches.set(mark, stretch);
  };
  const content = () => {
    for (const { mark } of open) if (mark !== null) stretches.get(mark)!.hasContent = true;
  };

  const visit = (operation: Operation) => {
    const { name, start, end } = operation;
    const isLoose = open.length === 0;
    if (name === 'BDC' || name === 'BMC') begin(operation);
    else if (name === 'EMC') open.pop();
    else if (name === 'BT') text = isLoose ? operation : null;
    else if (name === 'ET') {
      if (text) wrap(text.start, end);
      text = null;
    } else if (SHOWS_TEXT.has(name)) content();
    else if (STARTS_PATH.has(name)) path ??= start;
    else if (PAINTS.has(name)) {
      if (isLoose) wrap(path ?? start, end);
      path = null;
    } else if (name === 'n') path = null;
    else if (PICTURES.has(name)) {
      if (isLoose) wrap(start, end);
      content();
    }
  };

  const finish = (): Artifacts => {
    const dropped = [...stretches].filter(([, stretch]) => !stretch.hasContent);
    const starts = dropped.flatMap(([, stretch]) => stretch.starts);
    for (const { start, end } of starts) edits.push({ from: start, to: end, text: '/Artifact BMC' });
    return { edits, dropped: dropped.map(([mark]) => mark) };
  };
  return { visit, finish };
}
