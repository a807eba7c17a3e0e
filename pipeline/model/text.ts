import type { Root } from 'mdast';

/** A person or body, with the form to file it under. */
export interface Name {
  name: string;
  /** for example "Serge, Victor"; guessed from the name where absent */
  fileAs?: string;
}

/** What is known of a text beside its words. */
export interface TextMetadata {
  title: string | null;
  subtitle?: string;
  authors: Name[];
  /** ISO date or year, as precise as known */
  date: string | null;
  /** BCP 47 */
  language?: string;
  /** Markdown: who wrote it, where it was first published, what was done to it */
  headnote?: string;
  /** the source's own deck below the title */
  standfirst?: string;
  /** what the source says about its author */
  biography?: string;
}

/**
 * A text ready to be annotated. `body` is mdast; author's notes are GFM footnoteReference / footnoteDefinition;
 * every block's `position` points into `file`. Headings in `body` start at depth 2: the title is metadata.
 * See model/tree.ts for what mdast nodes carry beyond the standard.
 */
export interface Text {
  id: string;
  /** the file that messages name: the source, or the Markdown */
  file: string;
  /** true where the words are somebody else's, received as a source */
  received: boolean;
  metadata: TextMetadata;
  body: Root;
}
