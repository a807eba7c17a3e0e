import { type EbookCover, ebookCover } from '../cover/ebook-cover.ts';
import { packEpub } from '../epub/pack-epub.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import { buildDate } from './build-date.ts';
import type { Plan } from './plan-build.ts';

/** Packs the EPUB of a planned book; its pages are those of the plan. */
export async function makeEpub(host: Host, plan: Plan): Promise<Outcome<Uint8Array>> {
  const { edition, book, layout, fonts } = plan;
  host.progress.stage('epub', edition.id);
  const cover = coverOf(plan);
  const seconds = buildDate(edition.book.date, host.epoch);
  const isbn = edition.book.isbn.print ?? edition.book.isbn.pdf;
  // the index names the pages of the print edition
  const sections = book.sections.map((section) => (section.id === layout.index?.id ? layout.index : section));
  const packed = await packEpub(
    { ...book, sections },
    {
      fonts,
      templates: edition.templates,
      cover: cover.value,
      pageMap: layout.pageMap,
      pageSource: isbn ? `urn:isbn:${isbn}` : undefined,
      modified: new Date(seconds * 1000).toISOString(),
      generator: `Pamphleteer ${host.versions.pamphleteer}`,
    },
  );
  return { value: packed.value, messages: [...cover.messages, ...packed.messages] };
}

/** The editor's picture, or the cover set in type. */
function coverOf({ edition, book, fonts }: Plan): Outcome<EbookCover> {
  if (edition.cover === undefined) return ebookCover(book.metadata, edition.templates, fonts);
  const { bytes, type } = edition.cover;
  const { alt } = edition.book.cover ?? {};
  return { value: { content: bytes, type, written: '', alt }, messages: [] };
}
