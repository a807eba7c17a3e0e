/** At most so many pages or runs of pages are named in a message. */
const NAMED = 8;

/** Page numbers in rising order, for people: "page 3", "pages 1, 4-7 and 12 more". */
export function describePages(pages: number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const named = runs.slice(0, NAMED).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  const rest = runs.slice(NAMED).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const list = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return pages.length === 1 ? `page ${list}` : `pages ${list}`;
}
