/** The parts of Citation.js that we use; the packages have no types. */
declare module '@citation-js/core' {
  interface ChainOptions {
    forceType: string;
    target?: string;
    /** no record of how it was parsed in the result */
    generateGraph: false;
  }
  export const plugins: {
    input: { chain(data: unknown, options: ChainOptions): unknown };
    config: { get(plugin: string): { types: { biblatex: { source: Record<string, string> } } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
