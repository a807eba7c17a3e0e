import { createRequire } from 'node:module';
import type Processor from 'citeproc';
import type { PhrasingContent } from 'mdast';
import type { Work } from '../model/work.ts';
import type { CitationLocale } from './choose-locale.ts';
import { htmlToPhrasing } from './html-to-phrasing.ts';
import { linkedCluster } from './linked-cluster.ts';
import { linkedParts } from './linked-parts.ts';
import { type Cluster, positions } from './positions.ts';

/** What a citation processor does for us; citeproc stands behind it, and nothing else knows of it. */
export interface CitationProcessor {
  /**
   * Writes out the citations of a run in reading order: full at first, short after; each a link to its work where the
   * style has a bibliography.
   */
  write(clusters: Cluster[]): PhrasingContent[][];
  /**
   * Lines of the bibliography, group by group, each in the order of the style. Names that repeat are abridged within a
   * group only; numbers and letters after years run through. Empty where the style has none.
   */
  bibliography(groups: string[][]): { work: string; content: PhrasingContent[] }[][];
}

/** Loaded with the first citation: many books of one file have none. */
const load = createRequire(import.meta.url);

/** Notes that count as near where the style does not say: CSL 1.0.2. */
const NEAR = 5;

/**
 * Sets up citeproc for the works with the keys `cited`, in the order of their first citations, with a style and a locale,
 * both as XML. Throws where the style is no CSL: cite turns that into a message.
 */
export function createProcessor(
  works: ReadonlyMap<string, Work>,
  style: string,
  locale: CitationLocale,
  cited: string[],
  ibid: boolean,
): CitationProcessor {
  const system = {
    retrieveLocale: () => locale.xml,
    // citeproc links only items that say where they come from
    retrieveItem: (id: string) => ({ ...structuredClone(works.get(id)), system_id: id }),
    wrapCitationEntry(text: string, id: string | undefined) {
      const work = id ?? alone; // citeproc does not say whose a number is
      return work === null ? text : `<a data-work="${encodeURIComponent(work)}">${text}</a>`;
    },
  };
  let alone: string | null = null;
  const linked = /<bibliography\b/.test(style);
  // forced: the language of the book counts, whatever the style has for its default
  const CSL = load('citeproc') as typeof Processor;
  const engine = new CSL.Engine(system, style, locale.language, true);
  engine.updateItems(cited);
  return {
    write(clusters) {
      const run = positions(clusters, engine.citation.opt['near-note-distance'] ?? NEAR, ibid);
      // clusters one by one: citeproc's own way through a document takes time by the square of its length
      return run.map((items) => {
        if (!linked) return htmlToPhrasing(engine.makeCitationCluster(items));
        alone = items.length === 1 ? items[0].id : null;
        return linkedParts(htmlToPhrasing(linkedCluster(engine, items)), items);
      });
    },
    bibliography(groups) {
      return groups.map((keys) => {
        const include = keys.map((value) => ({ field: 'id', value }));
        const made = keys.length === 0 ? false : engine.makeBibliography({ include });
        if (made === false) return [];
        return made[1].map((html, index) => ({
          work: made[0].entry_ids[index][0],
          content: trimmed(htmlToPhrasing(html)),
        }));
      });
    },
  };
}

/** citeproc sets each entry on lines of its own. */
function trimmed(content: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [content[0], content.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return content.filter((node) => node.type !== 'text' || node.value !== '');
}
