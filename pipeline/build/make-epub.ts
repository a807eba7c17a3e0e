import { packEpub } from '../epub/pack-epub.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import { buildDate } from './build-date.ts';
import type { Plan } from './plan-build.ts';

/** Packs the EPUB of a planned book; its pages are those of the plan. */
export function makeEpub(host: Host, { edition, book, layout, fonts }: Plan): Promise<Outcome<Uint8Array>> {
  host.progress.stage('epub', edition.id);
  const seconds = buildDate(edition.book.date, host.epoch);
  const isbn = edition.book.isbn.print ?? edition.book.isbn.pdf;
  // the index names the pages of the print edition
  const sections = book.sections.map((section) => (section.id === layout.index?.id ? layout.index : section));
  return packEpub(
    { ...book, sections },
    {
      fonts,
      templates: edition.templates,
      pageMap: layout.pageMap,
      pageSource: isbn ? `urn:isbn:${isbn}` : undefined,
      modified: new Date(seconds * 1000).toISOString(),
      generator: `Pamphleteer ${host.versions.pamphleteer}`,
    },
  );
}
