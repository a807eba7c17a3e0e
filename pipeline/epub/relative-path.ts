/**
 * The way from one file of the container to another, both given relative to the package document: "../nav.xhtml#toc".
 */
export function relativePath(from: string, to: string, fragment = ''): string {
  const hash = fragment === '' ? '' : `#${fragment}`;
  if (from === to && hash !== '') return hash;
  const start = from.split('/').slice(0, -1);
  const way = to.split('/');
  while (start.length > 0 && way.length > 1 && start[0] === way[0]) {
    start.shift();
    way.shift();
  }
  return `${'../'.repeat(start.length)}${way.join('/')}${hash}`;
}
