import type { IncomingMessage } from 'node:http';

/** A note is some thousand characters; this is room for the longest one, in bytes. */
export const MOST_BYTES = 1024 * 1024;

/** The body of a request as text; null where it is longer than any note. What is too long is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
