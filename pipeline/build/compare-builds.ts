import { finding } from '../diagnostics/finding.ts';
import type { BuiltWords } from '../model/built.ts';
import type { Files } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { type BuildDiff, type BuildFacts, diffBuilds } from '../proof/diff/diff-builds.ts';
import { lastRecord } from './last-record.ts';

/** Compares two folders that builds have written. Null, with messages, where one of them is none. */
export async function compareBuilds(
  files: Files,
  folders: [string, string],
): Promise<{ value: BuildDiff | null; messages: Message[] }> {
  const messages: Message[] = [];
  const facts: BuildFacts[] = [];
  for (const folder of folders) {
    const last = await lastRecord(files, folder);
    const place = { file: `${folder}/build.json`, line: null, column: null };
    if (last === null)
      messages.push(finding('diff-no-build', `${folder} holds no build.json of a build`, place));
    else {
      const read = factsOf(last.record);
      if (read.words === undefined) messages.push(finding('diff-no-words', 'it keeps no words', place));
      facts.push(read);
    }
  }
  const [from, to] = facts;
  return { value: from && to ? diffBuilds(from, to) : null, messages };
}

/** A record may be of any age, and written by anybody: what is not as it ought to be counts as absent. */
function factsOf({ inputs, sources, artefacts, pageMap, words }: Record<string, unknown>): BuildFacts {
  const pages = isObject(pageMap) && Array.isArray(pageMap.pages) ? pageMap.pages.length : 0;
  const known = isWords(words) ? { words } : {};
  return { pages, inputs: { ...hashes(inputs), ...hashes(sources) }, artefacts: hashes(artefacts), ...known };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const hashes = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

function isWords(value: unknown): value is BuiltWords {
  if (!isObject(value) || !Array.isArray(value.texts) || !Array.isArray(value.notes)) return false;
  const isText = (one: unknown) =>
    isObject(one) && typeof one.id === 'string' && Array.isArray(one.blocks) && one.blocks.every(isBlock);
  const isNote = (one: unknown) =>
    isObject(one) && typeof one.key === 'string' && typeof one.words === 'string';
  return value.texts.every(isText) && value.notes.every(isNote);
}

const isBlock = (one: unknown) => Array.isArray(one) && typeof one[1] === 'string';
