import { applySilence } from '../diagnostics/apply-silence.ts';
import { finding } from '../diagnostics/finding.ts';
import { checkEpub } from '../epub/check/check-epub.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { apparatusFindings } from './apparatus-findings.ts';
import { makeEpub } from './make-epub.ts';
import { checkRecord } from './make-record.ts';
import { type Plan, planBuild } from './plan-build.ts';

/**
 * All findings of an edition: what a build would say, what the checks of its EPUB find, and what has still to be done
 * before it is final.
 */
export async function checkEdition(host: Host, target: string, sources: string | null): Promise<Message[]> {
  const { plan, messages } = await planBuild(host, { target, sources, final: false });
  if (plan === null) return messages;
  const pending = plan.edition.recipes
    .filter((recipe) => recipe.rights.permission === 'pending')
    .map((recipe) =>
      finding('permission-pending', `the permission for ${recipe.id} is pending`, recipe.place),
    );
  const found = [
    ...pending,
    ...checkRecord(plan),
    ...apparatusFindings(plan, messages, null),
    ...(await checkPacked(host, plan, messages)),
  ];
  return [...messages, ...applySilence(found, plan.edition.book.silence)];
}

/** What packing the EPUB says, and what is found in it. What print has said of the same is not said again. */
async function checkPacked(host: Host, plan: Plan, before: Message[]): Promise<Message[]> {
  const { value, messages } = await makeEpub(host, plan);
  const said = new Set(before.map(({ rule }) => rule));
  const found = await checkEpub(value, `${plan.edition.id}.epub`);
  return [...messages.filter(({ rule }) => rule !== 'glyph-missing' || !said.has(rule)), ...found];
}
