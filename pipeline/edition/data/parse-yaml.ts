import { Composer, type CST, Parser, type YAMLError } from 'yaml';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { createLocator } from './create-locator.ts';
import { locateYaml } from './locate-yaml.ts';
import type { Document } from './located.ts';
import { nestedTooDeep } from './nested-too-deep.ts';

/** After so many faults of syntax the rest are consequences. */
const MOST_FAULTS = 10;

/**
 * Reads YAML 1.2 with the place of every key and value; null if it is not well-formed. Aliases, tags and further
 * documents are refused; keys that stand twice are reported. `line` is the file's line that the YAML begins on.
 */
export function parseYaml(text: string, file: string, line = 1): Outcome<Document | null> {
  const at = createLocator(text, file, line);
  const tokens: CST.Token[] = [...new Parser().parse(text)];
  const deep = nestedTooDeep(tokens);
  if (deep !== null) return refused([finding('yaml-too-deep', 'this is nested too deep', at(deep))]);

  // keys that stand twice are found in locateYaml: yaml's own search takes quadratic time
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: '1.2' });
  const [document, second] = composer.compose(tokens, true, text.length);
  const faults = document.errors.map((error) => describe(error, at));
  if (second) {
    const what = 'a second YAML document begins here; only one is read';
    faults.push(finding('yaml-syntax', what, at(second.range[0])));
  }
  if (faults.length > 0) return refused(withoutConsequences(faults));

  const messages: Message[] = [];
  const root = locateYaml(document.contents, text, (rule, what, offset) =>
    messages.push(finding(rule, what, at(offset))),
  );
  const unusable = messages.some(({ rule }) => rule === 'yaml-alias' || rule === 'yaml-tag');
  return { value: unusable ? null : { root, at }, messages };
}

function refused(messages: Message[]): Outcome<null> {
  return { value: null, messages };
}

function describe(error: YAMLError, at: Document['at']): Message {
  const what = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return finding('yaml-syntax', what, at(error.pos[0]));
}

/** The parser goes on after a fault and mostly finds the same one again further along the line or on the next. */
function withoutConsequences(faults: Message[]): Message[] {
  const kept: Message[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const fault of faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    const line = fault.line ?? 0;
    if (line > last + 1) kept.push(fault);
    last = line;
  }
  return kept.slice(0, MOST_FAULTS);
}
