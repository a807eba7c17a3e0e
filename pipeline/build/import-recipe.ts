import { Document, isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';
import { recipeSchema } from '../edition/schemas/recipe.ts';
import type { Message } from '../model/message.ts';
import type { Item } from '../normalize/write/structure.ts';
import type { Imported } from './import-normalized.ts';

/** Below it a rule is not sure, and the editor is asked. */
const SURE = 0.75;
/** words of a line that a decision quotes, and the comments that are written */
const QUOTED_WORDS = 8;
const MOST_UNSURE = 60;
/** What a kind is called in a decision. */
const DECISIONS: Partial<Record<Item['kind'], string>> = {
  chapter: 'chapter',
  heading: 'heading',
  blockQuotation: 'quotation',
  epigraph: 'epigraph',
  list: 'list',
  response: 'responses',
};
/** what no file of an edition may hold, and what turns the direction of what follows */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;
const { title, subtitle, date, language } = recipeSchema.shape;
const CHECKS = { title, subtitle, date, language };

/** The recipe of a source: as it stands in the edition now, or null. */
export interface RecipeRequest {
  /** name of the file in the sources folder */
  source: string;
  sha256: string;
  existing: string | null;
  /** what importing said: warnings are repeated in a new recipe as comments */
  messages: readonly Message[];
}

export interface WrittenRecipe {
  content: string;
  /** the hash that the existing recipe had, where it was another one */
  replaced: string | null;
}

/**
 * sources/<id>.yaml for an imported source. A new one has the metadata that was found, rights still to be asked for, and
 * as comments what the rules were unsure of. In an existing one only the hash is set anew and keys that are missing are
 * added: all else stays as it is, to the character.
 */
export function importRecipe(imported: Imported, request: RecipeRequest): WrittenRecipe {
  const found = foundMetadata(imported);
  if (request.existing !== null) return merge(request.existing, found, request.sha256);
  const document = new Document({ source: request.source, sha256: request.sha256, ...found });
  const rights = document.createNode({ holder: 'unknown', permission: 'pending' }) as YAMLMap;
  rights.flow = true;
  document.set('rights', rights);
  const unsure = `${warnings(request.messages)}${unsureComments(imported)}`;
  return { content: `${document.toString({ lineWidth: 0 })}${unsure}`, replaced: null };
}

/** Only what the schema of recipes agrees with. */
function foundMetadata({ text, title: found, authors, date: dated }: Imported): Record<string, unknown> {
  const { subtitle: second, language: tag } = text.metadata;
  const clean = (words: string) => words.replace(UNSAFE, '').replace(/\s+/g, ' ').trim();
  const values = { title: found, subtitle: second, date: dated, language: tag };
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    if (CHECKS[key as keyof typeof CHECKS].safeParse(clean(value)).success) known[key] = clean(value);
  }
  const names = authors.map(clean).filter((name) => name !== '');
  // names stand below the title
  const { title: first, subtitle: below, ...rest } = known;
  const heads = Object.fromEntries(
    Object.entries({ title: first, subtitle: below }).filter(([, value]) => value),
  );
  return { ...heads, ...(names.length > 0 ? { authors: names } : {}), ...rest };
}

/** Edits the characters of the file, so that comments, order and form stay as the editor has them. */
function merge(existing: string, found: Record<string, unknown>, hash: string): WrittenRecipe {
  const document = parseDocument(existing, { keepSourceTokens: false });
  const root = document.contents;
  const old = document.get('sha256', true);
  if (!isMap(root) || !isScalar(old) || !old.range) return { content: existing, replaced: null };
  const replaced = old.value === hash ? null : String(old.value);
  const missing = Object.entries(found).filter(([key]) => !root.has(key));
  const [start, end] = old.range;
  const lineEnd = existing.indexOf('\n', end) < 0 ? existing.length : existing.indexOf('\n', end);
  const rest = existing.slice(end, lineEnd);
  const added =
    missing.length === 0 || root.flow
      ? ''
      : `\n${stringify(Object.fromEntries(missing), { lineWidth: 0 }).trimEnd()}`;
  const content = `${existing.slice(0, start)}${stringify(hash).trim()}${rest}${added}${existing.slice(lineEnd)}`;
  return { content, replaced };
}

function warnings(messages: readonly Message[]): string {
  const lines = messages
    .filter(({ severity }) => severity !== 'hint')
    .slice(0, MOST_UNSURE)
    .map(
      ({ rule, line, message }) =>
        `# ${line === null ? '' : `line ${line}: `}${rule}: ${message.replace(UNSAFE, '')}\n`,
    );
  return lines.length === 0 ? '' : `\n# To be settled here or in the source:\n${lines.join('')}`;
}

function unsureComments({ structure, extracted, ledger }: Imported): string {
  const lines = (extracted ?? ledger.spans.map(({ source }) => source).join('')).split('\n');
  const unsure = structure.items.filter(({ kind, confidence }) => DECISIONS[kind] && confidence < SURE);
  if (unsure.length === 0) return '';
  const entries = unsure.slice(0, MOST_UNSURE).map(({ kind, line, endLine, confidence }) => {
    const end = endLine > line ? `, endLine: ${endLine}` : '';
    const sure = `${Math.round(confidence * 100)} % sure`;
    return `#   - {line: ${line}${end}, words: ${quoted(lines[line - 1] ?? '')}, is: ${DECISIONS[kind]}}   # ${sure}\n`;
  });
  const more =
    unsure.length > MOST_UNSURE
      ? `#   and ${unsure.length - MOST_UNSURE} more: import again with --out\n`
      : '';
  return `\n# To confirm: what the rules were unsure of. Keep what is right, correct what is wrong, delete the rest.\n# decisions:\n${entries.join('')}${more}`;
}

/** Double-quoted YAML is JSON. */
function quoted(line: string): string {
  const words = line.replace(UNSAFE, '').trim().split(/\s+/).slice(0, QUOTED_WORDS).join(' ');
  // long strings without spaces are cut: they are no words
  return JSON.stringify(words.slice(0, QUOTED_WORDS * 20));
}
