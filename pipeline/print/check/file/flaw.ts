/** What a reader of the file had to overlook. */
export type FlawKind =
  | 'damaged'
  | 'too-large'
  | 'hex-string'
  | 'stream-length'
  | 'stream-line-ends'
  | 'object-spacing'
  | 'xref-spacing';

export interface Flaw {
  kind: FlawKind;
  what: string;
  /** number of the object; 0 where it is none's */
  object: number;
}

/** Remembers flaws, each once. More than LIMIT of them say nothing new. */
export interface FlawList {
  list: Flaw[];
  add(kind: FlawKind, what: string, object: number): void;
}

const LIMIT = 2000;

export function flawList(): FlawList {
  const list: Flaw[] = [];
  const known = new Set<string>();
  const add = (kind: FlawKind, what: string, object: number) => {
    const key = `${kind} ${object} ${what}`;
    if (known.size >= LIMIT || known.has(key)) return;
    known.add(key);
    list.push({ kind, what, object });
  };
  return { list, add };
}
