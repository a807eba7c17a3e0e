import { z } from 'zod';
import { bookSchema } from './schemas/book.ts';
import { markdownFrontSchema } from './schemas/markdown-front.ts';
import { namesSchema } from './schemas/names.ts';
import { notesSchema } from './schemas/notes.ts';
import { recipeSchema } from './schemas/recipe.ts';
import { textFrontSchema } from './schemas/text-front.ts';
import { librarySchema } from './schemas/work.ts';
import { worksSchema } from './schemas/works.ts';

const documents: Record<string, { schema: z.ZodType; title: string }> = {
  book: { schema: bookSchema, title: 'book.yaml of an edition' },
  recipe: { schema: recipeSchema, title: 'sources/<id>.yaml of an edition' },
  notes: { schema: notesSchema, title: 'notes/<text id>.yaml of an edition' },
  names: { schema: namesSchema, title: 'names.yaml of an edition' },
  works: { schema: worksSchema, title: 'works.yaml of an edition or of a folder of works' },
  library: { schema: librarySchema, title: 'library.json of an edition: CSL-JSON' },
  'text-front-matter': { schema: textFrontSchema, title: 'front matter of texts/<id>.md of an edition' },
  'markdown-front-matter': { schema: markdownFrontSchema, title: 'front matter of a bare Markdown file' },
};

/**
 * JSON Schemas (2020-12) of what an editor writes, for completion in editors: file name -> content. They hold keys,
 * types and choices; check digits, calendars and whatever needs two files are checked by readEdition only.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(documents).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        reused: 'ref',
      });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
