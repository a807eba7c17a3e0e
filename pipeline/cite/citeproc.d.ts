/** The parts of citeproc that we use; the package has no types. */
declare module 'citeproc' {
  export interface CitationItem {
    id: string;
    prefix?: string;
    suffix?: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
  }
  export interface CitationCluster {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number };
  }
  export interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    wrapCitationEntry?(citation: string, id: string, locator: string, suffix: string): string;
  }
  export class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    updateItems(ids: string[]): void;
    /** clusters in order -> [citationID, noteIndex, HTML] each */
    rebuildProcessorState(clusters: CitationCluster[], mode: 'html' | 'text'): [string, number, string][];
    /** false where the style has no bibliography */
    makeBibliography(sections?: {
      include: { field: string; value: string }[];
    }): false | [{ entry_ids: string[][] }, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
