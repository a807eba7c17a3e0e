import type { CitationItem } from 'citeproc';

/** The citations at one place, and the number of the note they stand in; 0 in the running text. */
export interface Cluster {
  items: CitationItem[];
  note: number;
}

/** citeproc's numbers of the positions of CSL 1.0.2. */
const FIRST = 0;
const SUBSEQUENT = 1;
const IBID = 2;
const IBID_WITH_LOCATOR = 3;

/**
 * Gives the items of a run their positions as CSL 1.0.2 defines them, in one pass: first, subsequent, ibid, and whether
 * the note before is `near` notes away or less. Ibid. follows the same work in the same cluster, or a cluster of that
 * work alone in the same note or the one before; where it is not asked for, nothing does.
 */
export function positions(clusters: readonly Cluster[], near: number, ibidAsked: boolean): CitationItem[][] {
  const last = new Map<string, number>();
  let before: Cluster | null = null;
  return clusters.map((cluster) => {
    const { items, note } = cluster;
    const written = items.map((item, index) => {
      const former = index > 0 ? items[index - 1] : alone(before, note);
      const seen = last.get(item.id);
      last.set(item.id, note);
      if (seen === undefined) return { ...item, position: FIRST };
      const position = ibidAsked && former?.id === item.id ? ibid(item, former) : SUBSEQUENT;
      return { ...item, position, 'near-note': note - seen <= near };
    });
    before = cluster;
    return written;
  });
}

/** The one item of the cluster before, if it is near enough for ibid. */
function alone(before: Cluster | null, note: number): CitationItem | null {
  if (before === null || before.items.length !== 1 || note - before.note > 1) return null;
  return before.items[0];
}

function ibid(item: CitationItem, former: CitationItem): number {
  if (former.locator === undefined) return item.locator === undefined ? IBID : IBID_WITH_LOCATOR;
  if (item.locator === undefined) return SUBSEQUENT;
  const same = item.locator === former.locator && item.label === former.label;
  return same ? IBID : IBID_WITH_LOCATOR;
}
