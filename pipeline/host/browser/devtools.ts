import type { Readable, Writable } from 'node:stream';

/** A connection to a browser: commands of the DevTools protocol. */
export interface Devtools {
  /** Sends a command, within a session of a page if given. Rejects with what the browser answers, or when it has gone. */
  send<Answer>(method: string, parameters?: object, session?: string): Promise<Answer>;
}

interface Waiting {
  method: string;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

interface Message {
  /** absent: an event */
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * Talks to a browser over its pipe (`--remote-debugging-pipe`): JSON, each message ended by a zero byte. A print needs a
 * dozen commands; a library that can do everything takes longer to load than many a book to print.
 */
export function devtools(to: Writable, from: Readable): Devtools {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const receive = ({ id, result, error }: Message) => {
    const one = waiting.get(id ?? 0);
    if (one === undefined) return;
    waiting.delete(id!);
    if (error) one.reject(new Error(`${one.method}: ${error.message}`));
    else one.resolve(result as never);
  };
  const closed = () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser has gone`));
    waiting.clear();
  };
  from.on('data', messages(receive)).once('close', closed);
  // a browser that ends while it is written to: what waits is told by the other pipe
  for (const pipe of [to, from]) pipe.on('error', closed);
  return {
    send: (method, parameters = {}, session) =>
      new Promise((resolve, reject) => {
        if (!from.readable || !to.writable) return reject(new Error(`${method}: the browser has gone`));
        last++;
        waiting.set(last, { method, resolve, reject });
        to.write(`${JSON.stringify({ id: last, method, params: parameters, sessionId: session })}\0`);
      }),
  };
}

/** Puts pieces of bytes together to messages. */
function messages(receive: (message: Message) => void): (bytes: Buffer) => void {
  let pieces: Buffer[] = [];
  return (bytes) => {
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      pieces.push(bytes.subarray(start, end));
      const text = Buffer.concat(pieces).toString();
      pieces = [];
      start = end + 1;
      receive(JSON.parse(text));
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start));
  };
}
