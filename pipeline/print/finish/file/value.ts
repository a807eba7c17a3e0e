/** A name with its slash, as it is written in a file. */
export type Name = `/${string}`;

/** Keys stand without their slash. */
export type Dict = Map<string, Value>;

/** What a PDF consists of (ISO 32000-1, 7.3). A string is its bytes. */
export type Value = null | boolean | number | Name | Uint8Array | Value[] | Dict | Indirect;

/** A dictionary and the bytes after it, as they are filtered. */
export class Stream {
  readonly dict: Dict;
  readonly bytes: Uint8Array;

  constructor(dict: Dict, bytes: Uint8Array) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

/**
 * An object that others refer to: what holds a reference holds the object itself. Numbers are given only when a file is
 * written, so that objects of several prints come together, and stand in several files, without any change.
 */
export class Indirect {
  value: Value | Stream;

  constructor(value: Value | Stream = null) {
    this.value = value;
  }
}

/** A dictionary of these entries; undefined ones are left out. */
export function dictionary(entries: Record<string, Value | undefined>): Dict {
  const dict: Dict = new Map();
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) dict.set(key, value);
  }
  return dict;
}
