import { finding } from '../diagnostics/finding.ts';
import { xmlFault } from '../diagnostics/xml-fault.ts';
import type { Message, Place } from '../model/message.ts';

const CSL = 'http://purl.org/net/xbiblio/csl';
const PARENT = /<link\b[^>]*\brel\s*=\s*["']independent-parent["'][^>]*>/;
const MACRO = /<macro\b[^>]*\bname\s*=\s*["']([^"']*)["']/g;
const CALL = /<(?:text|key)\b[^>]*\bmacro\s*=\s*["']([^"']*)["']/g;

/** More missing macros than these are a file cut short. */
const MOST_FAULTS = 20;

/**
 * What stands against a CSL style before it is tried: no XML, no CSL, a dependent style, no citation layout, macros that
 * are not there. `file` is what messages name; messages are `citation-style` and `citation-style-dependent`.
 */
export function checkCsl(style: string, file: string | null): Message[] {
  const at = (offset: number): Place => placeIn(style, offset, file);
  const fault = xmlFault(style);
  if (fault) return [finding('citation-style', `no well-formed XML: ${fault.what}`, at(fault.at))];
  const root = /<style\b[^>]*>/.exec(style);
  if (root === null || !root[0].includes(CSL))
    return [finding('citation-style', 'this is no CSL: the first element is no <style> of CSL', at(0))];
  const parent = PARENT.exec(style);
  if (parent) return [dependent(parent[0], at(parent.index))];
  if (!hasCitation(style))
    return [finding('citation-style', 'the style has no <citation> with a <layout>', at(root.index))];
  const macros = new Set([...style.matchAll(MACRO)].map(([, name]) => name));
  return [...style.matchAll(CALL)]
    .filter(([, name]) => !macros.has(name))
    .slice(0, MOST_FAULTS)
    .map((match) => finding('citation-style', `there is no macro “${match[1]}”`, at(match.index)));
}

function hasCitation(style: string): boolean {
  const citation = style.indexOf('<citation');
  return citation >= 0 && style.indexOf('<layout', citation) >= 0;
}

function dependent(link: string, place: Place): Message {
  const href = /\bhref\s*=\s*["']([^"']*)["']/.exec(link)?.[1] ?? '';
  const parent = href.replace(/^.*\//, '');
  const what = `the style only refers to another one, ${parent || 'its parent'}`;
  const fix = `Take ${parent || 'the parent'}.csl and name that style.`;
  return finding('citation-style-dependent', what, place, fix);
}

function placeIn(text: string, offset: number, file: string | null): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { file, line: lines.length, column: lines[lines.length - 1].length + 1 };
}
