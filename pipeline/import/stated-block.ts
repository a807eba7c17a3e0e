import type { MarkKind } from './extracted.ts';

/** Words with the marks over them. */
export interface Run {
  text: string;
  marks: readonly { kind: MarkKind; url?: string }[];
  /** for each character its offset in the file, and the offset after the last one; absent for what was put in */
  at?: readonly number[];
}

/** A paragraph as its format states it: one line of the extracted text. */
export interface StatedBlock {
  as: 'paragraph' | 'heading' | 'quotation' | 'list' | 'break' | 'note';
  runs: Run[];
  /** of a heading: 1 to 6 */
  depth?: number;
  /** blocks of one quotation or list have the same number */
  group?: number;
  /** put before the words: the bullet of an item, the number of a note */
  marker?: string;
  /** stands directly below the block before it, as lines of verse do */
  close?: boolean;
  /** first and last line in the file, where the format has lines */
  lines?: [number, number];
}
