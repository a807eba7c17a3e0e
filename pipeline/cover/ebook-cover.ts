import { finding } from '../diagnostics/finding.ts';
import type { Metadata } from '../model/edition.ts';
import type { FontFamily } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { Picture } from '../model/picture.ts';
import { coverValues } from './cover-values.ts';
import { drawTemplate } from './draw-template.ts';

/** The picture that shops and shelves show of an e-book. */
export interface EbookCover {
  content: string | Uint8Array;
  type: Picture['type'];
  /** what is written on it; '' where that is not known */
  written: string;
  /** its description, where the editor gave one */
  alt?: string;
}

/** The template's name below templates/. */
const TEMPLATE = 'epub/cover.svg';

/** The typographic cover of a book, from its template. Without the template a message, and an empty drawing. */
export function ebookCover(
  metadata: Metadata,
  templates: Record<string, string>,
  fonts: FontFamily,
): Outcome<EbookCover> {
  const template = templates[TEMPLATE];
  const values = coverValues(metadata);
  const { title, subtitle, names, series, publisher } = values;
  const written = [title, subtitle, names, series, publisher].filter((part) => part !== '').join('. ');
  const messages =
    template === undefined ? [finding('epub-template-missing', `There is no template ${TEMPLATE}.`)] : [];
  const content = drawTemplate(template ?? '', { values }, fonts).svg;
  return { value: { content, type: 'image/svg+xml', written }, messages };
}
