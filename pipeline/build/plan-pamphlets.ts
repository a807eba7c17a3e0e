import type { Host } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { pamphletEntries } from './pamphlet-entries.ts';
import type { Plan } from './plan-build.ts';
import { type PamphletPlan, planPamphlet } from './plan-pamphlet.ts';

/** Sets the texts of an edition that are pamphlets too. */
export function planPamphlets(host: Host, { edition, prepared, design }: Plan): Outcome<PamphletPlan[]> {
  const messages: Message[] = [];
  const value = pamphletEntries(edition).flatMap((entry) => {
    host.progress.stage('pages', `pamphlet of ${entry.text}`);
    const planned = planPamphlet(prepared, entry, design);
    messages.push(...planned.messages);
    return planned.value ?? [];
  });
  return { value, messages };
}
