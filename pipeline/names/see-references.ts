import type { NameEntry, NamePlace } from '../model/names.ts';
import { compareFiling } from './compare-filing.ts';
import { filingKey } from './filing-key.ts';
import type { IndexLine } from './index-line.ts';
import { letterOf } from './letter-of.ts';

/**
 * Adds the lines that send a reader from another form of a name to its heading, in their places: those that `seeFrom`
 * asks for; where there is none, one for each form or variant that stands in the book and shares no word with the
 * heading. None that would stand beside its heading, or where a heading of the same words is.
 */
export function seeReferences(
  lines: readonly IndexLine[],
  names: readonly NameEntry[],
  places: ReadonlyMap<string, NamePlace[]>,
): IndexLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const added = new Map<string, IndexLine>();
  for (const name of names) {
    const main = byId.get(name.under?.id ?? name.id);
    if (main === undefined || (name.under && !places.has(name.id))) continue;
    const asked = name.seeFrom?.map(({ words }) => words);
    for (const heading of new Set(asked ?? distantForms(name, main.heading, places.get(name.id) ?? []))) {
      const line = added.get(heading) ?? emptyLine(heading);
      line.see.push({ id: main.id, under: name.under !== undefined });
      added.set(heading, line);
    }
  }
  return withoutNeedless(lines, [...added.values()]);
}

const emptyLine = (heading: string): IndexLine => ({
  id: '',
  heading,
  key: filingKey(heading),
  places: [],
  below: [],
  see: [],
  seeAlso: [],
});

/** Words of a heading as they are filed: what parts them are control characters. */
const wordsOf = (heading: string) => filingKey(heading).split(/\p{Cc}/u);

/** Forms that stand in the book, under which nobody would find the heading. Misspellings are not helped on. */
function distantForms(name: NameEntry, main: string, places: readonly NamePlace[]): string[] {
  const wrong = new Set(name.misspellings.map(({ words }) => words));
  const known = new Set([...wordsOf(name.heading), ...wordsOf(main)]);
  return [...new Set(places.map(({ form }) => form))]
    .filter((form) => !wrong.has(form) && !wordsOf(form).some((word) => known.has(word)))
    .map((form) => (name.kind === 'person' ? inverted(form) : form));
}

/** "V. Ulyanov" is filed as "Ulyanov, V.", a single name as it is. */
function inverted(form: string): string {
  const words = form.split(/\s+/);
  const last = words.pop();
  return words.length > 0 ? `${last}, ${words.join(' ')}` : form;
}

function withoutNeedless(lines: readonly IndexLine[], added: readonly IndexLine[]): IndexLine[] {
  const headings = new Set(lines.map(({ key }) => key));
  const all = [...lines, ...added.filter(({ key }) => !headings.has(key))].sort(compareFiling);
  const isHeading = ({ see }: IndexLine) => see.length === 0;
  const before: (IndexLine | undefined)[] = [];
  all.forEach((_, index) => {
    before.push(index > 0 && isHeading(all[index - 1]) ? all[index - 1] : before[index - 1]);
  });
  let after: IndexLine | undefined;
  const kept: IndexLine[] = [];
  for (let index = all.length - 1; index >= 0; index--) {
    const line = all[index];
    if (isHeading(line)) after = line;
    const beside = [before[index], after].filter((other) => other && letterOf(other) === letterOf(line));
    if (isHeading(line) || !line.see.every(({ id }) => beside.some((other) => other?.id === id)))
      kept.push(line);
  }
  return kept.reverse();
}
