import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import { type CheckedQuotations, checkQuotations } from '../proof/quotations/check-quotations.ts';
import type { Plan } from './plan-build.ts';
import { readWorks } from './read-works.ts';

/** The quotations of an edition, compared with the copies in a folder of works; without one all are `no-copy`. */
export async function proofQuotations(
  host: Host,
  { edition, annotated }: Pick<Plan, 'edition' | 'annotated'>,
  folder: string | null,
): Promise<Outcome<CheckedQuotations>> {
  host.progress.stage('quotations', folder ?? undefined);
  const works = folder === null ? { value: [], messages: [] } : await readWorks(host.files, folder, edition);
  const { value, messages } = checkQuotations({ edition, annotated, copies: works.value });
  return { value, messages: applySilence([...works.messages, ...messages], edition.book.silence) };
}
