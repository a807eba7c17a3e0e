import { posix } from 'node:path';

/** An address rather than a path: it names a scheme, or a host. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The path below the edition's folder that a picture's address in Markdown stands for: relative to the file that names
 * it, whose folder below the edition's is `folder`; `/` is the edition's own folder. Null for what lies elsewhere.
 */
export function picturePath(address: string, folder: string): string | null {
  if (ADDRESS.test(address)) return null;
  const written = decoded(address);
  return written.startsWith('/')
    ? posix.normalize(written.replace(/^\/+/, ''))
    : posix.normalize(posix.join(folder, written));
}

/** `%20` and the like; a stray percent sign is itself. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
