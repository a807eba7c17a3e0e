import { finding } from '../diagnostics/finding.ts';
import type { Correction, HouseStyle, Recipe } from '../model/edition.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { Ledger, Source } from '../model/source.ts';
import type { Name, Text, TextMetadata } from '../model/text.ts';
import { invisibleCharacters } from './blocks/invisible-characters.ts';
import type { Citation } from './citations/citation.ts';
import { findCitations } from './citations/find-citations.ts';
import { correct } from './correct.ts';
import { decode } from './decode/decode.ts';
import type { Claim, Draft, Kind } from './draft.ts';
import { findCalls } from './notes/find-calls.ts';
import { ibid } from './notes/ibid.ts';
import { lostNotes } from './notes/lost-notes.ts';
import { type Reading, readDraft } from './read-draft.ts';
import { findSlips } from './slips/find-slips.ts';
import type { Edit, TextStyle } from './typography/edit.ts';
import { textStyle } from './typography/text-style.ts';
import { typography } from './typography/typography.ts';
import { closedEntries } from './works/closed-entries.ts';
import { findWorks } from './works/find-works.ts';
import type { FoundWork } from './works/found-work.ts';
import { buildBody } from './write/build-body.ts';
import { buildLedger } from './write/build-ledger.ts';
import { buildStructure } from './write/build-structure.ts';
import { countDropped } from './write/count-dropped.ts';
import { inlineOf } from './write/inline-of.ts';
import type { Piece } from './write/piece.ts';
import { piecesOf } from './write/pieces-of.ts';
import type { Structure } from './write/structure.ts';

export interface Normalized {
  text: Text;
  ledger: Ledger;
  structure: Structure;
  /** as found, or as the recipe has it */
  title: string | null;
  authors: string[];
  /** ISO date */
  date: string | null;
  /** how often each rule left something out */
  dropped: Record<string, number>;
  /** works of the source's own reference list, with their lines */
  works: FoundWork[];
  /** works that the text cites in brackets */
  citations: Citation[];
  /** the recipe's corrections that were carried out, for the Note on the Texts */
  corrections: Correction[];
}

/**
 * Makes a text of a raw source: what the page put round it is left out, its structure is found again, marks and spaces
 * follow the house style; words are never changed but by the recipe. Without a recipe readers' comments are left out.
 * Every character of the source is accounted for in the ledger.
 */
export function normalize(source: Source, recipe: Recipe | null, house?: HouseStyle): Outcome<Normalized> {
  const decoded = decode(source.bytes);
  const reading = readDraft(source.file, decoded.text, recipe);
  const { draft } = reading;
  settleResponses(draft, recipe?.responses ?? 'drop');
  const calls = findCalls(draft);
  const corrected = correct(draft, recipe?.corrections ?? []);
  const style = textStyle(decoded.text, house);
  const pieces = allPieces(draft, style, [
    corrected.edits,
    calls.edits,
    ibid(draft, style),
    closedEntries(draft),
  ]);
  const cited = findCitations(draft);
  const works = findWorks(draft, pieces);
  const metadata = metadataOf(reading, pieces, recipe);
  const { encoding, byteOrderMark, lineEnds } = decoded;
  return {
    value: {
      text: { id: source.id, file: source.file, received: true, metadata, body: buildBody(draft, pieces) },
      ledger: { encoding, byteOrderMark, lineEnds, spans: buildLedger(draft, pieces) },
      structure: buildStructure(draft, calls, works),
      title: metadata.title,
      authors: metadata.authors.map(({ name }) => name),
      date: metadata.date,
      dropped: countDropped(draft),
      works,
      citations: cited.citations,
      corrections: corrected.done,
    },
    messages: [
      ...fileMessages(draft, encoding),
      ...titled(reading.messages, metadata),
      ...calls.messages,
      ...lostNotes(draft, calls, corrected.edits),
      ...corrected.messages,
      ...cited.messages,
      ...findSlips(draft, [corrected.edits, calls.edits, styled(draft, style)]),
    ],
  };
}

/** Comments are dropped, or begin with a heading of their own. */
function settleResponses(draft: Draft, how: Recipe['responses']): void {
  let begun = false;
  draft.claims.forEach((claim, i) => {
    if (claim?.kind !== 'response') return;
    if (how === 'drop') draft.claims[i] = { ...claim, rule: 'responses', kind: 'drop' };
    else draft.claims[i] = { ...claim, rule: 'responses', ...(begun ? {} : { before: '\n\nResponses\n\n' }) };
    begun = true;
  });
}

function allPieces(draft: Draft, style: TextStyle, others: Map<number, Edit[]>[]): Piece[][] {
  return draft.blocks.map((block) => {
    const claim = draft.claims[block.index] as Claim;
    const own = others.flatMap((edits) => edits.get(block.index) ?? []);
    return piecesOf(draft, block, claim, [
      ...own,
      ...attributionDash(block.plain, claim),
      ...typography(block.plain, style),
    ]);
  });
}

/** What house style changes in each block. */
function styled(draft: Draft, style: TextStyle): Map<number, Edit[]> {
  return new Map(draft.blocks.map(({ index, plain }) => [index, typography(plain, style)]));
}

/** The dash before the name below an epigraph, in one form. */
function attributionDash(plain: string, claim: Claim): Edit[] {
  const dash = claim.kind === 'attribution' ? /^[–—―-]{1,2}\s?/u.exec(plain) : null;
  return dash ? [{ from: 0, to: dash[0].length, text: '— ', rule: 'dash' }] : [];
}

/** What was found, with the recipe's metadata over it. */
function metadataOf({ draft, credits }: Reading, pieces: Piece[][], recipe: Recipe | null): TextMetadata {
  const words = (kind: Kind) => wordsOfKind(draft, pieces, kind);
  const found: TextMetadata = {
    title: words('title') ?? null,
    authors: credits.authors.map((name): Name => ({ name })),
    date: credits.date,
  };
  const optional = {
    subtitle: words('subtitle'),
    standfirst: words('standfirst'),
    biography: words('biography'),
  };
  for (const [key, value] of Object.entries(optional))
    if (value !== undefined) Object.assign(found, { [key]: value });
  if (!recipe) return found;
  const { title, authors, date, ...rest } = recipe.metadata;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...found,
    ...given,
    title: title ?? found.title,
    authors: authors.length > 0 ? authors : found.authors,
    date: date ?? found.date,
  };
}

function wordsOfKind(draft: Draft, pieces: Piece[][], kind: Kind): string | undefined {
  const parts = draft.claims
    .filter((claim) => claim?.kind === kind)
    .map((claim) =>
      inlineOf(pieces[claim!.block])
        .map((node) => ('value' in node ? node.value : ''))
        .join(''),
    );
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

/** A title from the recipe answers for one that was not found, and names for an empty byline. */
function titled(messages: Message[], { title, authors }: TextMetadata): Message[] {
  return messages.filter(
    ({ rule }) => !(rule === 'no-title' && title !== null) && !(rule === 'byline' && authors.length > 0),
  );
}

function fileMessages(draft: Draft, encoding: Ledger['encoding']): Message[] {
  const place = { file: draft.file, line: null, column: null };
  const messages: Message[] = [];
  const invisible = invisibleCharacters(draft);
  if (invisible) messages.push(invisible);
  if (draft.blocks.length === 0) messages.push(finding('empty-source', 'The source has no words.', place));
  if (encoding !== 'utf-8')
    messages.push(finding('text-encoding', `The source was read as ${encoding}, not UTF-8.`, place));
  return messages;
}
