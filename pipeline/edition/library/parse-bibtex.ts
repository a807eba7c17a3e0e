import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { createLocator } from '../data/create-locator.ts';
import type { Document, Located } from '../data/located.ts';
import { locatedAt } from '../data/located-at.ts';
import { excerpt } from '../schemas/excerpt.ts';
import { bibtexDates } from './bibtex-dates.ts';
import { bibtexLanguage } from './bibtex-language.ts';
import { bibtexStrings } from './bibtex-strings.ts';
import { bibtexSyntax } from './bibtex-syntax.ts';
import { type BibtexEntry, scanBibtex } from './scan-bibtex.ts';

/** An entry as the parser gives it, before it becomes CSL. */
export interface RawEntry {
  type: string;
  label: string;
  properties: Record<string, unknown>;
}

interface Parsed {
  raw: RawEntry;
  at: number;
}

/** Entries that are no works. */
const NO_WORK = new Set(['comment', 'preamble', 'string', 'set', 'xdata']);

/**
 * Reads BibTeX or BibLaTeX into CSL-JSON. Each entry is read by itself, so that one with a fault costs no other; each
 * work stands where its entry does. Messages: bibtex-syntax, bibtex-type.
 */
export function parseBibtex(text: string, file: string): Outcome<Document> {
  const at = createLocator(text, file);
  const { entries, faults } = scanBibtex(text);
  const messages = faults.map((fault) => finding('bibtex-syntax', fault.what, at(fault.at)));
  const strings = bibtexStrings(entries);
  const parsed: Parsed[] = [];
  for (const entry of entries) {
    if (NO_WORK.has(entry.type)) continue;
    const raw = parseEntry(entry, strings(entry.text), text, at, messages);
    if (raw !== null) parsed.push({ raw, at: entry.at });
  }
  const items = toItems(parsed, at, messages);
  return { value: { root: { value: items.map(({ value }) => value), at: 0, items }, at }, messages };
}

function parseEntry(
  entry: BibtexEntry,
  strings: string,
  text: string,
  at: Document['at'],
  messages: Message[],
): RawEntry | null {
  try {
    const options = {
      forceType: '@biblatex/text',
      target: '@biblatex/entries+list',
      generateGraph: false as const,
    };
    const [raw] = plugins.input.chain(strings + entry.text, options) as RawEntry[];
    return raw;
  } catch (error) {
    const fault = bibtexSyntax(error as Error, entry, strings, text);
    messages.push(finding('bibtex-syntax', fault.what, at(fault.at)));
    return null;
  }
}

function toItems(parsed: Parsed[], at: Document['at'], messages: Message[]): Located[] {
  const byLabel = new Map(parsed.map(({ raw }) => [raw.label, raw]));
  const types = Object.keys(plugins.config.get('@bibtex').types.biblatex.source);
  return parsed.flatMap(({ raw, at: offset }) => {
    const place = at(offset);
    if (!types.includes(raw.type)) messages.push(unknownType(raw, types, place));
    const family = parents(raw, byLabel);
    if (family === null) {
      const what = `${excerpt(raw.label)} refers to itself by way of crossref`;
      messages.push(
        finding('bibtex-syntax', what, place, 'Let crossref name the whole that this is a part of.'),
      );
      return [];
    }
    const value = toCsl(raw, family, place, messages);
    return value === null ? [] : [locatedAt(value, offset)];
  });
}

function unknownType(raw: RawEntry, types: string[], place: ReturnType<Document['at']>): Message {
  const near = nearestNames(raw.type, types);
  const fix = near.length > 0 ? `Write @${near[0]}.` : undefined;
  return finding('bibtex-type', `@${raw.type} is no entry type of BibTeX or BibLaTeX`, place, fix);
}

/** The wholes that an entry inherits from, nearest first; null where they come back to it. */
function parents(raw: RawEntry, byLabel: Map<string, RawEntry>): RawEntry[] | null {
  const found: RawEntry[] = [];
  const seen = new Set([raw]);
  let next = byLabel.get(String(raw.properties.crossref));
  while (next !== undefined) {
    if (seen.has(next)) return null;
    seen.add(next);
    found.push(next);
    next = byLabel.get(String(next.properties.crossref));
  }
  return found;
}

function toCsl(
  raw: RawEntry,
  family: RawEntry[],
  place: ReturnType<Document['at']>,
  messages: Message[],
): object | null {
  try {
    const options = { forceType: '@biblatex/entries+list', generateGraph: false as const };
    const [work] = plugins.input.chain([raw, ...family], options) as Record<string, unknown>[];
    // the entry itself and then what it inherits
    for (const { properties } of [...family, raw].reverse()) bibtexDates(work, properties);
    bibtexLanguage(work);
    return work;
  } catch (error) {
    const what = `a field of ${excerpt(raw.label)} cannot be read: ${(error as Error).message.split('\n')[0]}`;
    messages.push(finding('bibtex-syntax', what, place));
    return null;
  }
}
