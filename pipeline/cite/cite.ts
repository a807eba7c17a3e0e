import type { PhrasingContent } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import type { BibliographySection } from '../model/edition.ts';
import type { Outcome } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { BibliographyEntry, CitedTexts, Work } from '../model/work.ts';
import { checkCsl } from './check-csl.ts';
import type { CitationLocale } from './choose-locale.ts';
import { type Cited, collectCitations } from './collect-citations.ts';
import { type CitationProcessor, createProcessor } from './create-processor.ts';
import { joinParts } from './join-parts.ts';
import { layoutStop } from './layout-stop.ts';
import { namesInProse } from './names-in-prose.ts';
import { noteNumbers } from './note-numbers.ts';
import { sectionOf } from './section-of.ts';
import { setCitation } from './set-citation.ts';
import { styleClass } from './style-class.ts';
import { workId } from './work-id.ts';

export interface CiteOptions {
  library: Work[];
  /** CSL style, XML */
  style: string;
  /** the file of the style, as messages name it */
  styleFile?: string | null;
  locale: Outcome<CitationLocale>;
  /** where a work is cited in full: at its first place in the book, or in each text */
  full: 'book' | 'text';
  /** of the bibliography */
  sections?: BibliographySection[];
  /** ibid. as the style has it; else short forms throughout */
  ibid?: boolean;
  /** keys of works that belong into the bibliography though no citation names them */
  quoted?: string[];
}

/**
 * Writes out every citation of the texts, their notes and headnotes, in reading order, and the bibliography of the works
 * cited. Unknown keys, citations that cannot be read and styles that cannot be used are errors; what they touch stays
 * as it is.
 */
export function cite(texts: AnnotatedText[], options: CiteOptions): Outcome<CitedTexts> {
  const works = new Map(options.library.map((work) => [work.id, work]));
  const keys = new Set(works.keys());
  const quoted = (options.quoted ?? []).filter((key) => works.has(key));
  const before = collectCitations(texts, keys);
  // nothing will be written into them: a copy of a long book would take as long as reading it
  if (before.found.length === 0 && quoted.length === 0)
    return { value: { texts, bibliography: [] }, messages: before.messages };
  const value = structuredClone(texts);
  const { found, messages } = collectCitations(value, keys);
  const nothing = { value: { texts: value, bibliography: [] }, messages };
  messages.push(...options.locale.messages);
  const faults = checkCsl(options.style, options.styleFile ?? null);
  messages.push(...faults);
  if (faults.length > 0) return nothing;
  if (options.style.includes('first-reference-note-number'))
    messages.push(finding('citation-style-note-numbers', 'the style names the number of an earlier note'));
  try {
    const entries = writeAll(found, quoted, works, options);
    return { value: { texts: value, bibliography: entries }, messages };
  } catch (error) {
    // citeproc throws text or errors for styles that it cannot follow
    const what = error instanceof Error ? error.message : String(error);
    const place = { file: options.styleFile ?? null, line: null, column: null };
    messages.push(finding('citation-style', `the style cannot be used: ${what}`, place));
    return { value: { texts: structuredClone(texts), bibliography: [] }, messages };
  }
}

function writeAll(
  found: Cited[],
  quoted: string[],
  works: Map<string, Work>,
  options: CiteOptions,
): BibliographyEntry[] {
  const inText = styleClass(options.style) === 'in-text';
  const { style, stop } = inText ? { style: options.style, stop: false } : layoutStop(options.style);
  const keys = found.flatMap(({ parts }) => parts.flatMap(({ items }) => items.map(({ id }) => id)));
  const cited = [...new Set([...keys, ...quoted])];
  const processor = createProcessor(works, style, options.locale.value, cited, options.ibid === true);
  for (const one of found.filter(({ node }) => node.name)) setName(one, works, options);
  const written = found.filter(({ node }) => !node.name);
  for (const run of options.full === 'book' || inText ? [written] : byText(written)) {
    const numbers = noteNumbers(run);
    const clusters = run.flatMap(({ parts }, index) =>
      parts.map(({ items }) => ({ items, note: inText ? 0 : numbers[index] })),
    );
    const contents = processor.write(clusters);
    let done = 0;
    for (const one of run) {
      const content = joinParts(one.parts, contents.slice(done, done + one.parts.length), inText);
      done += one.parts.length;
      setCitation(one, prose(one, content, works, options, inText), stop);
    }
  }
  return bibliography(processor, { found, quoted, works, sections: options.sections ?? [] });
}

/** `@key [p. 12]`: the author's name before the rest, which is set off as the style has it. */
function prose(
  { node, parts }: Cited,
  content: PhrasingContent[],
  works: Map<string, Work>,
  options: CiteOptions,
  inText: boolean,
): PhrasingContent[] {
  if (!node.value.startsWith('@')) return content;
  const name = namesInProse(works.get(parts[0].items[0].id)!, options.locale.value.xml);
  return [{ type: 'text', value: `${name}${inText ? ' ' : ', '}` }, ...content];
}

function setName(one: Cited, works: Map<string, Work>, options: CiteOptions): void {
  const name = namesInProse(works.get(one.parts[0].items[0].id)!, options.locale.value.xml);
  setCitation(one, [{ type: 'text', value: name }]);
}

function byText(cited: Cited[]): Cited[][] {
  const runs = new Map<number, Cited[]>();
  for (const one of cited) {
    const run = runs.get(one.text);
    if (run) run.push(one);
    else runs.set(one.text, [one]);
  }
  return [...runs.values()];
}

interface Bibliography {
  found: Cited[];
  quoted: string[];
  works: Map<string, Work>;
  sections: BibliographySection[];
}

function bibliography(
  processor: CitationProcessor,
  { found, quoted, works, sections }: Bibliography,
): BibliographyEntry[] {
  const citedIn = new Map<string, Set<string>>();
  for (const { parts, noteId } of found) {
    for (const { id } of parts.flatMap(({ items }) => items)) {
      const notes = citedIn.get(id) ?? new Set();
      citedIn.set(id, noteId === null ? notes : notes.add(noteId));
    }
  }
  for (const key of quoted) if (!citedIn.has(key)) citedIn.set(key, new Set());
  const groups = new Map<BibliographySection | null, string[]>([null, ...sections].map((one) => [one, []]));
  for (const key of citedIn.keys()) groups.get(sectionOf(works.get(key)!, sections))?.push(key);
  const titles = [...groups.keys()].map((section) => (section ? { section: section.title } : {}));
  return processor.bibliography([...groups.values()]).flatMap((entries, group) =>
    entries.map((entry) => {
      const notes = [...(citedIn.get(entry.work) ?? [])];
      return { ...entry, ...titles[group], id: workId(entry.work), citedIn: notes };
    }),
  );
}
