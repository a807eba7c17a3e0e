import { noteFingerprint } from '../edition/notes/note-fingerprint.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Note } from '../model/note.ts';
import type { Proof, ProofSource } from '../model/proof.ts';
import { findNames } from '../names/find-names.ts';
import { nameTree } from '../names/name-tree.ts';
import { proofNotes } from '../proof/notes/proof-notes.ts';
import { toXhtml } from '../render/to-xhtml.ts';
import { apparatusFindings } from './apparatus-findings.ts';
import { type Plan, planBuild } from './plan-build.ts';
import { proofQuotations } from './proof-quotations.ts';
import { workLine } from './work-line.ts';

export interface ProofWanted {
  /** folder of an edition, or a Markdown file */
  target: string;
  sources: string | null;
  /** folder of copies that quotations are compared with */
  works: string | null;
}

export interface MadeProof {
  /** null where the edition cannot be read or paginated: messages say why */
  proof: Proof | null;
  plan: Plan | null;
  /** what a build would say */
  messages: Message[];
}

/**
 * Everything that a proofreader has to know of an edition. Needs no browser. Errors that leave the edition readable
 * (a note whose words are not found, a work that is missing) are findings like any other: the proof is where they are seen.
 */
export async function makeProof(host: Host, { target, sources, works }: ProofWanted): Promise<MadeProof> {
  const { plan, messages } = await planBuild(host, { target, sources, final: false });
  if (plan === null) return { proof: null, plan, messages };
  host.progress.stage('proof', plan.edition.id);
  const quoted = await proofQuotations(host, plan, works);
  const dictionaries = await host.dictionaries();
  const findings = [...apparatusFindings(plan, messages, dictionaries), ...quoted.messages];
  const { edition, annotated } = plan;
  const proof: Proof = {
    edition: edition.id,
    title: edition.book.title,
    texts: annotated.map(({ text }) => ({ id: text.id, title: text.metadata.title ?? text.id })),
    works: worksOf(plan),
    series: edition.book.notes.series.map(({ id, label }) => ({ id, label: label ?? id })),
    notes: proofNotes({
      annotated,
      book: plan.printed,
      bibliography: plan.cited.bibliography,
      pageMap: plan.layout.pageMap,
      notes: edition.notes,
      messages: [...messages, ...findings],
      personsIn: personsOf(plan),
      render: rendered,
      fingerprint: noteFingerprint,
    }),
    ...quoted.value,
    findings,
    sources: sourcesOf(plan),
  };
  return { proof, plan, messages };
}

/** The works that are cited or quoted, in the order of the bibliography. */
function worksOf({ edition, cited }: Plan): Proof['works'] {
  const library = new Map(edition.library.map((work) => [work.id, workLine(work)]));
  return cited.bibliography.map(({ work }) => ({ key: work, title: library.get(work) ?? work }));
}

/** Headings of the persons that words name, each once. */
function personsOf({ edition }: Plan): (words: string) => string[] {
  const tree = nameTree(edition.names);
  return (words) => {
    const named = findNames(words, tree).filter(({ name }) => name.kind === 'person');
    return [...new Set(named.map(({ name }) => name.heading))];
  };
}

/** A note that has no place in the book was not rendered with it. */
function rendered({ body, bodyPlace: { file, line, column } }: Note) {
  const parsed = parseMarkdown(body, { file: file ?? '', line: line ?? 1, column: column ?? 1 });
  return { type: 'root' as const, children: toXhtml(parsed.value) };
}

function sourcesOf({ annotated, prepared }: Plan): ProofSource[] {
  return annotated.flatMap(({ text }) => {
    const ledger = prepared.ledgers[text.id];
    return ledger ? [{ text: text.id, file: text.file, spans: ledger.spans }] : [];
  });
}
