/** The door to the outside world. Stages never see it; build gets it from cli. */

/** Reads files. Paths are as the user gave them. Rejects with a Node error (code ENOENT …). */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** names in a folder, sorted by code unit; folders end with a slash */
  list(folder: string): Promise<string[]>;
  /** the absolute path, every symbolic link followed (fs.realpath): what lies outside an edition is not read */
  real(path: string): Promise<string>;
}

/** A browser that prints. */
export interface Printer {
  /** for build.json, e.g. "HeadlessChrome/147.0" */
  version: string;
  /**
   * Prints a complete HTML document, fonts inside it, with no network, as a tagged PDF with CSS page size. `scale` (1 if
   * not given, .1 to 2): how large the content is drawn, not the paper.
   */
  print(html: string, scale?: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The four styles of the edition's text face, static TrueType, with the same number of design units to the em. */
export interface FontFamily {
  /** CSS family name */
  name: string;
  version: string;
  regular: Uint8Array;
  italic: Uint8Array;
  bold: Uint8Array;
  boldItalic: Uint8Array;
}

/** A Hunspell dictionary, as its files are. */
export interface Dictionary {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** The dictionaries that spelling is checked by, by BCP 47 tag. */
export type Dictionaries = Record<'en-US' | 'en-GB', Dictionary>;

/** A finished file: path below dist/<edition>/ and its bytes. */
export interface Artefact {
  path: string;
  bytes: Uint8Array;
}

/** Puts artefacts in place in one step. */
export interface Publisher {
  /** Replaces `<out>/<edition>/`; see design: nothing is removed that an earlier build.json does not list. */
  publish(out: string, edition: string, artefacts: Artefact[]): Promise<void>;
}

export interface Progress {
  stage(name: string, detail?: string): void;
}

export interface Host {
  files: Files;
  fonts(): Promise<FontFamily>;
  dictionaries(): Promise<Dictionaries>;
  printer(): Promise<Printer>;
  publisher: Publisher;
  progress: Progress;
  /** SOURCE_DATE_EPOCH in seconds, or null */
  epoch: number | null;
  /** the project's own templates folder */
  templatesFolder: string;
  /** version of this program and of the packages that shape its output */
  versions: Record<string, string>;
}
