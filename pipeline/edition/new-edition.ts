/** Where the starter stands among the templates. */
const STARTER = 'new/';

/** A file of a new edition. */
export interface NewFile {
  /** below the new folder */
  path: string;
  content: string;
}

/** The files of the starter edition, from all templates of the project (path -> content), sorted by code unit. */
export function newEdition(templates: Readonly<Record<string, string>>): NewFile[] {
  return Object.keys(templates)
    .filter((path) => path.startsWith(STARTER))
    .sort()
    .map((path) => ({ path: path.slice(STARTER.length), content: templates[path] }));
}
