/** A name without its slash, one character a byte. */
export interface Name {
  kind: 'name';
  text: string;
}

/** A string, one character a byte; `text-string.ts` makes characters of it. */
export interface Text {
  kind: 'text';
  bytes: string;
}

export interface Ref {
  kind: 'ref';
  number: number;
  generation: number;
}

export interface Dict {
  kind: 'dict';
  entries: Map<string, Value>;
  /** number of the indirect object that it is or lies in; 0 for the trailer and for content streams */
  owner: number;
}

export interface Stream {
  kind: 'stream';
  dict: Dict;
  /** as it lies in the file, not decoded */
  raw: Uint8Array;
  owner: number;
}

/** An object of a PDF (ISO 32000-1, 7.3). */
export type Value = null | boolean | number | Name | Text | Ref | Value[] | Dict | Stream;

type Kind = Exclude<Value, null | boolean | number | Value[]>['kind'];
type OfKind<K extends Kind> = Extract<Value, { kind: K }>;

/** True for values of one kind. */
export function isKind<K extends Kind>(value: Value | undefined, kind: K): value is OfKind<K> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && value.kind === kind;
}

/** The dictionary that a value is or that its stream has; null for anything else. */
export function asDict(value: Value | undefined): Dict | null {
  if (isKind(value, 'dict')) return value;
  return isKind(value, 'stream') ? value.dict : null;
}

export const asStream = (value: Value | undefined): Stream | null => (isKind(value, 'stream') ? value : null);

export const asName = (value: Value | undefined): string | null =>
  isKind(value, 'name') ? value.text : null;

export const asNumber = (value: Value | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** The items of an array; none for anything else. */
export const asArray = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
