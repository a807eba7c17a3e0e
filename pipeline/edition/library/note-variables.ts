import { cslDateOf } from './csl-date-of.ts';
import { cslDateFields, cslNameFields, cslTextFields } from './csl-names.ts';

/** `original-date: 1930`, `Original Date: 1930`, and the older `{:original-date: 1930}`. */
const LINE = /^\{?:?([A-Za-z][A-Za-z .-]*): *(\S.*?)\}?$/;
/** Lines that are meant for programs of the TeX family. */
const FOR_TEX = /^(?:tex|bibtex|biblatex)(?:\.|$)/;

/** By its name in lower case with hyphens: what the field is called and holds. */
const FIELDS = new Map<string, { name: string; kind: 'text' | 'name' | 'date' }>([
  ...cslTextFields.map((name) => [name.toLowerCase(), { name, kind: 'text' as const }] as const),
  ...cslNameFields.map((name) => [name.toLowerCase(), { name, kind: 'name' as const }] as const),
  ...cslDateFields.map((name) => [name.toLowerCase(), { name, kind: 'date' as const }] as const),
  ['type', { name: 'type', kind: 'text' }],
]);
FIELDS.delete('note');

/**
 * Takes the CSL variables out of a `note` that Zotero filled from its Extra field: one a line. What is left is the note
 * itself; lines for TeX go.
 */
export function noteVariables(note: string): { fields: Record<string, unknown>; note: string } {
  const fields: Record<string, unknown> = Object.create(null);
  const left = note.split('\n').filter((line) => {
    const match = LINE.exec(line.trim());
    if (match === null) return true;
    const name = match[1].trim().toLowerCase().replace(/[ _]+/g, '-');
    if (FOR_TEX.test(name)) return false;
    const field = FIELDS.get(name);
    const value = field && readValue(field.kind, match[2].trim());
    if (field === undefined || value === undefined) return true;
    const earlier = fields[field.name];
    fields[field.name] = Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value;
    return false;
  });
  return { fields, note: left.join('\n').trim() };
}

function readValue(kind: 'text' | 'name' | 'date', value: string): unknown {
  if (kind === 'date') return cslDateOf(value) ?? { literal: value };
  if (kind === 'text') return value;
  const [family, given] = value.split('||').map((part) => part.trim());
  return [given === undefined ? { literal: family } : { family, given }];
}
