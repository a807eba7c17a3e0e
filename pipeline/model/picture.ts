/** A picture of the edition, read and checked. */
export interface Picture {
  /** path below the edition's folder: what `img[src]` of the rendered book names */
  path: string;
  type: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  bytes: Uint8Array;
  /** pixels, turned as the file says; of a drawing its own units */
  width: number;
  height: number;
  /** points that it is wide by the resolution or the size that the file states; null where it states none */
  naturalWidth: number | null;
  /** drawn rather than made of pixels */
  vector: boolean;
  /** stored in colour; false: in grey or black */
  colour: boolean;
}

/** Pictures by their path. */
export type Pictures = Record<string, Picture>;
