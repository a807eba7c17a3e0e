import { checkDates } from '../dates/check-dates.ts';
import { applySilence } from '../diagnostics/apply-silence.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { checkNames } from '../names/check-names.ts';
import { planBuild } from './plan-build.ts';

/** All findings of an edition: what a build would say, and what has still to be done before it is final. */
export async function checkEdition(host: Host, target: string, sources: string | null): Promise<Message[]> {
  const { plan, messages } = await planBuild(host, { target, sources, final: false });
  if (plan === null) return messages;
  const pending = plan.edition.recipes
    .filter((recipe) => recipe.rights.permission === 'pending')
    .map((recipe) =>
      finding('permission-pending', `the permission for ${recipe.id} is pending`, recipe.place),
    );
  const { edition, annotated } = plan;
  const found = [
    ...pending,
    ...checkNames(annotated, edition.names),
    ...(edition.book.julian ? checkDates(annotated) : []),
  ];
  return [...messages, ...applySilence(found, edition.book.silence)];
}
