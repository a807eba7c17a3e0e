import type { Artefact, Host } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { type ImposeOptions, impose } from '../pamphlet/impose.ts';
import { parsePaper } from '../pamphlet/sheet/parse-paper.ts';
import type { Plan } from './plan-build.ts';
import type { PamphletPlan } from './plan-pamphlet.ts';
import { printPamphlet } from './print-pamphlet.ts';

/** What `build` says of a pamphlet. */
export interface PamphletReport {
  text: string;
  pages: number;
  blanks: number;
  /** of A4 */
  sheets: number;
}

/** The sheets of a build: saddle stitch on A4. */
const SHEETS: Omit<ImposeOptions, 'name' | 'fonts' | 'producer'> = {
  scheme: 'saddle',
  up: 2,
  signature: 16,
  direction: null,
  flip: 'short',
  paper: parsePaper('A4'),
  scale: 'down',
  thickness: null,
  marks: null,
  backCover: false,
  cover: false,
  manualDuplex: null,
  assembly: 'apart',
};

export interface MadePamphlets {
  artefacts: Artefact[];
  pamphlets: PamphletReport[];
  browser: string | null;
}

/** Draws pamphlets and puts them on sheets: `pamphlets/<text>.pdf`, `<text>-A4.pdf`, `<text>-A4-assembly.pdf`. */
export async function makePamphlets(
  host: Host,
  { edition, fonts }: Plan,
  plans: PamphletPlan[],
): Promise<Outcome<MadePamphlets>> {
  const value: MadePamphlets = { artefacts: [], pamphlets: [], browser: null };
  const messages: Message[] = [];
  if (plans.length === 0) return { value, messages };
  const printer = await host.printer();
  try {
    value.browser = printer.version;
    for (const plan of plans) {
      const bytes = await printPamphlet(host, printer, edition, fonts, plan);
      const path = `pamphlets/${plan.text}`;
      value.artefacts.push({ path: `${path}.pdf`, bytes });
      const name = `${plan.text}-A4`;
      const producer = `Pamphleteer ${host.versions.pamphleteer}`;
      const imposed = await impose(bytes, `${path}.pdf`, { ...SHEETS, name, fonts, producer });
      messages.push(...imposed.messages);
      if (imposed.value === null) continue;
      for (const { part, chunks } of imposed.value.files) {
        const suffix = part === 'assembly' ? '-assembly' : '';
        value.artefacts.push({ path: `pamphlets/${name}${suffix}.pdf`, bytes: joined(chunks) });
      }
      const [{ plan: sheets }] = imposed.value.runs;
      const pages = plan.layout.pageMap.pages.length;
      value.pamphlets.push({ text: plan.text, pages, blanks: plan.blanks, sheets: sheets.sheets.length });
    }
    return { value, messages };
  } finally {
    await printer.close();
  }
}

const joined = (chunks: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(chunks));
