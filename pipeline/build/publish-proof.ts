import type { Artefact, Host } from '../model/host.ts';
import { buildRecord, sorted, writeRecord } from './build-record.ts';
import { carryArtefacts } from './carry-artefacts.ts';
import { type LastRecord, lastRecord } from './last-record.ts';
import type { Plan } from './plan-build.ts';
import { sha256 } from './sha256.ts';

/**
 * Publishes the files of a proof beside the other artefacts of the edition. build.json lists them; what it says of the
 * last build stays, and under `proof` stands what the proof was made from.
 */
export async function publishProof(
  host: Host,
  out: string,
  plan: Plan,
  artefacts: Artefact[],
  partial: boolean,
): Promise<void> {
  const { id } = plan.edition;
  const last = await lastRecord(host.files, `${out}/${id}`);
  const carried = await carryArtefacts(host.files, last, artefacts);
  // of an earlier proof nothing stays, but where only a part was asked for
  const all = [...carried.filter(({ path }) => partial || !path.startsWith('proof/')), ...artefacts];
  const proof = { inputs: sorted(plan.edition.inputs), sources: sorted(plan.sources) };
  const record =
    last === null ? firstRecord(host, plan, all, proof) : nextRecord(last, all, artefacts, proof);
  await host.publisher.publish(out, id, [...all, record]);
}

function firstRecord(host: Host, plan: Plan, artefacts: Artefact[], proof: object): Artefact {
  const { edition, sources, layout } = plan;
  const { versions } = host;
  const nothing = { browser: null, condition: null };
  return buildRecord({
    edition,
    sources,
    versions,
    ...nothing,
    pageMap: layout.pageMap,
    printed: plan.printed,
    artefacts,
    proof,
  });
}

function nextRecord({ record }: LastRecord, all: Artefact[], made: Artefact[], proof: object): Artefact {
  const there = new Set(all.map(({ path }) => path));
  const known = Object.entries(record.artefacts ?? {}).filter(([path]) => there.has(path));
  const fresh = made.map(({ path, bytes }) => [path, sha256(bytes)]);
  const files = [...there, 'build.json'].sort();
  const hashes = sorted(Object.fromEntries([...known, ...fresh]));
  const { pageMap, words, ...rest } = record;
  return writeRecord({ ...rest, artefacts: hashes, files, proof, pageMap, words });
}
