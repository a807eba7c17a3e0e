import { createHash } from 'node:crypto';
import type { Message, Severity } from '../model/message.ts';
import { findingKey } from './baseline/finding-key.ts';
import { catalogue, type RuleId } from './catalogue.ts';
import type { Rule } from './rule.ts';
import { sortMessages } from './sort-messages.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'note' };

export interface SarifOptions {
  /** of this program */
  version: string;
  /** what was checked, as messages name it */
  folder: string;
  /** messages of a baseline; null: there was none */
  known: ReadonlySet<Message> | null;
}

/**
 * Messages as a log of SARIF 2.1.0 (OASIS standard, 27 March 2020), for code hosts and editors: one run, its rules, a result a
 * message with its place, and a fingerprint that lines do not change. Columns count UTF-16 units, as ours do.
 */
export function reportSarif(messages: readonly Message[], options: SarifOptions): string {
  const sorted = sortMessages(messages);
  const rules = [...new Set(sorted.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pamphleteer', version: options.version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: results(sorted, rules, options),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string) {
  const { severity, summary, why, fix }: Rule = catalogue[id as RuleId];
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function results(messages: Message[], rules: string[], { folder, known }: SarifOptions) {
  const times = new Map<string, number>();
  return messages.map((message) => {
    const key = JSON.stringify(findingKey(message, folder));
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const hash = createHash('sha256').update(`${key}#${time}`).digest('hex').slice(0, 32);
    return {
      ruleId: message.rule,
      ruleIndex: rules.indexOf(message.rule),
      level: LEVELS[message.severity],
      message: { text: `${message.message}. ${message.fix}` },
      ...(message.file === null ? {} : { locations: [locationOf(message, message.file)] }),
      partialFingerprints: { 'pamphleteer/v1': hash },
      ...(known === null ? {} : { baselineState: known.has(message) ? 'unchanged' : 'new' }),
    };
  });
}

function locationOf({ line, column }: Message, file: string) {
  const region =
    line === null ? null : { startLine: line, ...(column === null ? {} : { startColumn: column }) };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region === null ? {} : { region }) },
  };
}

/** RFC 3986: relative as messages name it, or file:// where that is absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
