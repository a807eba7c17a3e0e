import type { Files } from '../../model/host.ts';
import type { Message } from '../../model/message.ts';

/** One run of reading files below one folder: the door they come through, and what has been noticed so far. */
export interface Reading {
  files: Files;
  /** as messages name it */
  folder: string;
  /** the folder with every link followed; nothing outside it is read. null: not guarded, for the program's own files */
  root: string | null;
  /** grows as files are read */
  messages: Message[];
  /** path below the folder -> sha256; grows as files are read */
  inputs: Record<string, string>;
}
