import { bookPdf } from '../build/book-pdf.ts';
import { makeEpub } from '../build/make-epub.ts';
import { makeProof } from '../build/make-proof.ts';
import type { Plan } from '../build/plan-build.ts';
import { proofPage } from '../build/proof-page.ts';
import { reportText } from '../diagnostics/report-text.ts';
import type { Edition } from '../model/edition.ts';
import { fillTemplate } from './fill-template.ts';
import type { PreviewRequest, PreviewWorld } from './preview-world.ts';

/** What the page is told when something has changed. */
export interface LiveState {
  /** counts from 1 */
  version: number;
  /** why the page shows an earlier state; '' where it does not */
  fault: string;
}

/** An edition that is made anew whenever its files change. */
export interface LiveEdition {
  state(): LiveState;
  /** null until it could be read */
  edition(): Edition | null;
  page(): string;
  /** null where there are no pages */
  pdf(): Promise<Uint8Array> | null;
  epub(): Promise<Uint8Array> | null;
  /** makes all of it anew; while it does, further calls lead to one more time */
  refresh(): Promise<void>;
}

export interface LiveParts {
  /** what the page's requests carry */
  token: string;
  /** of the project */
  templates: Record<string, string>;
  /** told of every new state */
  changed(): void;
}

/** Milliseconds: an editor that saves several files is waited for. */
const SETTLE = 120;

/** Reads an edition and keeps its proof page at hand. */
export function liveEdition(
  world: PreviewWorld,
  request: PreviewRequest,
  { token, templates, changed }: LiveParts,
): LiveEdition {
  let state: LiveState = { version: 0, fault: '' };
  let plan: Plan | null = null;
  let page = '';
  let files = new Map<string, Promise<Uint8Array>>();
  let running: Promise<void> | null = null;
  let again = false;

  async function make(): Promise<void> {
    const made = await makeProof(world.host, request);
    const version = state.version + 1;
    if (made.proof === null || made.plan === null) {
      const fault = reportText(made.messages, { colour: false });
      state = { version, fault };
      if (plan === null) page = fillTemplate(templates['proof/fault.html'], { fault });
      return;
    }
    page = await proofPage(world.host, made.plan, made.proof, made.messages, { token });
    plan = made.plan;
    files = new Map();
    state = { version, fault: '' };
  }

  async function run(): Promise<void> {
    do {
      await new Promise((done) => setTimeout(done, SETTLE));
      again = false;
      try {
        await make();
      } catch (error) {
        if (world.signal.aborted) return;
        // the preview goes on: what is wrong stands on the page until the next change
        state = { version: state.version + 1, fault: String((error as Error)?.message ?? error) };
        if (plan === null) page = fillTemplate(templates['proof/fault.html'], { fault: state.fault });
      }
      changed();
    } while (again);
  }

  function file(name: string, of: (plan: Plan) => Promise<Uint8Array>): Promise<Uint8Array> | null {
    if (plan === null) return null;
    const made = files.get(name) ?? of(plan);
    files.set(name, made);
    made.catch(() => files.delete(name));
    return made;
  }

  return {
    state: () => state,
    edition: () => plan?.edition ?? null,
    page: () => page,
    pdf: () => file('pdf', (one) => bookPdf(world.host, one)),
    epub: () => file('epub', async (one) => (await makeEpub(world.host, one)).value),
    refresh() {
      again = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
