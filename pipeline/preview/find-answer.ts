import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import { type Answer, refusal } from './answer.ts';
import { fillTemplate } from './fill-template.ts';
import type { LiveEdition } from './live-edition.ts';
import { readNote } from './read-note.ts';
import type { NoteAddress } from './save-note.ts';

export interface Answering {
  live: LiveEdition;
  files: Files;
  /** of the project */
  templates: Record<string, string>;
}

const text = (type: string, body: string | Uint8Array): Answer => ({ status: 200, type, body });
const NOTHING = refusal(404, 'There is nothing of that name.');
const NOT_YET = refusal(503, 'The edition cannot be read: see /proof/.');

/** What stands at a path. Every path there is, is named here: none is looked for among files. */
export async function findAnswer({ live, files, templates }: Answering, path: string): Promise<Answer> {
  const edition = live.edition();
  const id = edition?.id ?? '';
  switch (path) {
    case '/proof/':
    case '/proof/index.html':
      return text('text/html; charset=utf-8', live.page());
    case '/pages/':
      return edition === null ? NOT_YET : { ...pages(edition, templates['proof/pages.html']), strict: true };
    case '/live.js':
      return text('text/javascript; charset=utf-8', templates['proof/live.js']);
    case '/live.css':
      return text('text/css; charset=utf-8', templates['proof/live.css']);
    case `/${encodeURIComponent(id)}.pdf`:
      return made('application/pdf', live.pdf());
    case `/${encodeURIComponent(id)}.epub`:
      return made('application/epub+zip', live.epub());
  }
  const note = edition && noteAt(edition, path);
  return note ? readNote(files, edition, note) : NOTHING;
}

function pages({ id, book }: Edition, template: string): Answer {
  const filled = fillTemplate(template, { title: book.title, edition: encodeURIComponent(id) });
  return text('text/html; charset=utf-8', filled);
}

/** The note of a notes file that a path names: `/notes/<text>/<id>`. Null where the edition has none of that name. */
export function noteAt({ notes, folder }: Edition, path: string): NoteAddress | null {
  const [, head, ...rest] = path.split('/');
  if (folder === null || head !== 'notes' || rest.length !== 2) return null;
  const [of, id] = rest.map(decoded);
  return notes.find((note) => note.text === of && note.id === id) ?? null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // a sign of per cent that is none
    return null;
  }
}

async function made(type: string, bytes: Promise<Uint8Array> | null): Promise<Answer> {
  if (bytes === null) return NOT_YET;
  try {
    return text(type, await bytes);
  } catch (error) {
    return refusal(503, `It could not be made: ${(error as Error).message}`);
  }
}
