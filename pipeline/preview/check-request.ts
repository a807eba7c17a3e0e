import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, refusal } from './answer.ts';

/** Names under which a browser may ask for this machine. */
const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Refuses what does not come from this preview's own page, or null. The name that is asked for must be this machine's (a
 * page of another site can have its own name lead here); what changes something must come from the page itself and
 * carry its token.
 */
export function checkRequest(
  method: string,
  headers: IncomingHttpHeaders,
  port: number,
  token: string,
): Answer | null {
  const hosts = NAMES.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return refusal(421, 'This preview answers on 127.0.0.1 alone.');
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site')
    return refusal(403, 'Another site may not ask this preview for anything.');
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
    return refusal(403, 'Another site may not ask this preview for anything.');
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return refusal(405, `${method} is not done here.`);
  if (headers.origin === undefined || headers['x-proof-token'] !== token)
    return refusal(403, 'Only the page of this preview may change notes. Load it again.');
  if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
    return refusal(415, 'A change is sent as JSON.');
  return null;
}
