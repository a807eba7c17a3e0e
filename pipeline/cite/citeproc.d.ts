/** The parts of citeproc that we use; the package has no types. */
declare module 'citeproc' {
  export interface CitationItem {
    id: string;
    prefix?: string;
    suffix?: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
    /** see positions.ts */
    position?: number;
    'near-note'?: boolean;
  }
  export interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    wrapCitationEntry?(citation: string, id: string | undefined): string;
  }
  export class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    updateItems(ids: string[]): void;
    citation: { opt: { 'near-note-distance'?: number; layout_prefix?: string; layout_suffix?: string } };
    /** HTML of the citations at one place, whose positions are given */
    makeCitationCluster(items: CitationItem[]): string;
    /** false where the style has no bibliography */
    makeBibliography(sections?: {
      include: { field: string; value: string }[];
    }): false | [{ entry_ids: string[][] }, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
