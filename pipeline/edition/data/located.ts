/** A value read from YAML or JSON, with the offsets in its file where it and its keys begin. */
export interface Located {
  /** plain data: objects have no prototype, so `__proto__` is a key like any other */
  value: unknown;
  /** where the value begins; where it is left empty, the place after its key */
  at: number;
  /** where the words of a text begin: for a block scalar on the line after its header */
  textAt?: number;
  /** of a mapping */
  entries?: Map<string, { keyAt: number; node: Located }>;
  /** of a list */
  items?: Located[];
}

/** A data file that could be read: its values and how to name their places. */
export interface Document {
  root: Located;
  /** a Place's line and column, from 1, for an offset */
  at(offset: number): { file: string; line: number; column: number };
}
