/**
 * The path in the container that a reference of the file `from` names, and its fragment; null where it leaves the
 * container or is no address.
 */
export function resolvePath(from: string, href: string): { path: string; fragment: string } | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href.trim())) return null;
  const base = `book:/${from.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(href, base)) return null;
  const { pathname, hash } = new URL(href, base);
  return { path: decoded(pathname.slice(1)), fragment: decoded(hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign that means itself
  }
}
