import CSL, { type CitationItem } from 'citeproc';
import type { PhrasingContent } from 'mdast';
import type { Work } from '../model/work.ts';
import type { CitationLocale } from './choose-locale.ts';
import { htmlToPhrasing } from './html-to-phrasing.ts';

/** The citations at one place, and the number of the note they stand in. */
export interface Cluster {
  items: CitationItem[];
  note: number;
}

/** What a citation processor does for us; citeproc stands behind it, and nothing else knows of it. */
export interface CitationProcessor {
  /** Writes out the citations of a run in reading order: full at first, short after. */
  write(clusters: Cluster[]): PhrasingContent[][];
  /**
   * Lines of the bibliography, group by group, each in the order of the style. Names that repeat are abridged within a
   * group only; numbers and letters after years run through. Empty where the style has none.
   */
  bibliography(groups: string[][]): { work: string; content: PhrasingContent[] }[][];
}

/**
 * Sets up citeproc with a style and a locale, both as XML. Throws where the style is no CSL: cite turns that into a
 * message.
 */
export function createProcessor(
  works: ReadonlyMap<string, Work>,
  style: string,
  locale: CitationLocale,
): CitationProcessor {
  const system = {
    retrieveLocale: () => locale.xml,
    retrieveItem: (id: string) => structuredClone(works.get(id)) as object,
    wrapCitationEntry: (text: string, id: string) => `<a data-work="${encodeURIComponent(id)}">${text}</a>`,
  };
  // forced: the language of the book counts, whatever the style has for its default
  const engine = () => new CSL.Engine(system, style, locale.language, true);
  engine();
  return {
    write(clusters) {
      if (clusters.length === 0) return [];
      const numbered = clusters.map(({ items, note }, index) => ({
        citationID: `c${index}`,
        citationItems: structuredClone(items),
        properties: { noteIndex: note },
      }));
      const written = engine().rebuildProcessorState(numbered, 'html');
      const byId = new Map(written.map(([id, , html]) => [id, html]));
      return numbered.map(({ citationID }) => htmlToPhrasing(byId.get(citationID) ?? ''));
    },
    bibliography(groups) {
      const processor = engine();
      processor.updateItems(groups.flat());
      return groups.map((keys) => {
        const include = keys.map((value) => ({ field: 'id', value }));
        const made = keys.length === 0 ? false : processor.makeBibliography({ include });
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
