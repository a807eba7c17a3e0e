import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';

/** What a verb is given beside its arguments. */
export interface Context {
  host: Host;
  /** a path as the user gave it -> one that holds wherever this process runs */
  path(given: string): string;
  /** aborted by Ctrl-C */
  signal: AbortSignal;
}

export interface Result {
  messages: Message[];
  /** beside `messages` in the object that --json prints */
  json?: Record<string, unknown>;
  /** what to say on standard output otherwise */
  text?: string;
  /** where it is not what the messages call for */
  status?: number;
}

export type Run = (context: Context, args: string[], options: Record<string, unknown>) => Promise<Result>;

/** A verb of the command line. Its code is loaded only when it is called. */
export interface Verb {
  /** with its arguments, as commander writes them: "build <edition>" */
  usage: string;
  description: string;
  options: { flags: string; description: string; value?: string }[];
  load: () => Promise<Run>;
}
