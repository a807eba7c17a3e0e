import { finding } from '../../diagnostics/finding.ts';
import { joinPath } from '../files/join-path.ts';
import { listNames } from '../files/list-names.ts';
import type { Reading } from '../files/reading.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { ID } from '../schemas/fields.ts';

/** What texts show may stand beside them: it is read where they name it. */
const PICTURE = /\.(?:png|jpe?g|svg)$/i;

/** The texts of an edition by the names of their files. */
export interface TextFiles {
  /** ids of recipes */
  recipes: string[];
  /** ids of texts/*.md */
  markdown: string[];
  /** id -> file, of both */
  files: Map<string, string>;
}

/** Lists the texts of an edition. Names that are no ids, and texts that have both a recipe and Markdown, are reported. */
export async function listTexts(reading: Reading): Promise<TextFiles> {
  const recipes = await listNames(reading, 'sources', '.yaml');
  const markdown = await listNames(reading, 'texts', '.md', PICTURE);
  const files = new Map<string, string>();
  const add = (id: string, name: string): void => {
    const file = joinPath(reading.folder, name);
    const place = { file, line: null, column: null };
    if (!ID.test(id)) {
      reading.messages.push(finding('id-invalid', `${excerpt(id)} is no id for a text`, place));
      return;
    }
    const other = files.get(id);
    if (other !== undefined) {
      const what = `${excerpt(id)} is already the id of the text of ${other}`;
      reading.messages.push(finding('id-duplicate', what, place));
    } else files.set(id, file);
  };
  for (const id of recipes) add(id, `sources/${id}.yaml`);
  for (const id of markdown) add(id, `texts/${id}.md`);
  return { recipes, markdown, files };
}
