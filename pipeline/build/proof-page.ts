import { readProjectTemplates } from '../edition/read-project-templates.ts';
import { subsetFaces } from '../epub/subset-faces.ts';
import type { FontFamily, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { writePage } from '../proof/page/write-page.ts';
import type { Plan } from './plan-build.ts';

/** What `preview` adds to the page. */
export interface Editing {
  token: string;
}

/** The proof page of an edition: one HTML file that needs no other. `messages` are what a build says. */
export async function proofPage(
  host: Host,
  plan: Plan,
  proof: Proof,
  messages: readonly Message[],
  editing?: Editing,
): Promise<string> {
  const templates = await readProjectTemplates(host.files, host.templatesFolder);
  return writePage(proof, {
    language: plan.edition.book.language,
    messages,
    pathOf: pathOf(plan),
    style: `${await faces(plan.fonts, proof)}\n${templates['proof/proof.css']}`,
    script: templates['proof/proof.js'],
    ...(editing ? { editing: { ...editing, script: templates['proof/preview.js'] } } : {}),
  });
}

/** Paths without what differs from machine to machine. */
function pathOf({ edition, annotated }: Plan): (file: string) => string {
  const received = new Set(annotated.flatMap(({ text }) => (text.received ? [text.file] : [])));
  const nameOf = (file: string) => file.split(/[\\/]/).at(-1) ?? file;
  return (file) => {
    if (received.has(file)) return `sources/${nameOf(file)}`;
    if (edition.folder === null) return nameOf(file);
    return file.startsWith(`${edition.folder}/`) ? file.slice(edition.folder.length + 1) : file;
  };
}

/** The edition's face in the style sheet, cut down to what the page holds. */
async function faces(fonts: FontFamily, proof: Proof): Promise<string> {
  const words = JSON.stringify([
    proof.title,
    proof.texts,
    proof.works,
    proof.notes,
    proof.quotations,
    proof.sources,
  ]);
  const upright = new Set(words);
  const slanted = new Set(JSON.stringify(proof.notes));
  const used = { regular: upright, italic: slanted, bold: new Set<string>(), boldItalic: new Set<string>() };
  const made = await subsetFaces(fonts, used);
  return made
    .map(({ css, path, bytes }) =>
      css.replace(path, `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`),
    )
    .join('\n');
}
