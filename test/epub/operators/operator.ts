import type { BookFiles } from '../good-books/container.ts';

/** A way to break a good book. */
export interface Operator {
  /** what is wrong afterwards */
  name: string;
  /** breaks the files in place; false where the book has nothing that could be broken so */
  apply(files: BookFiles): boolean;
}
