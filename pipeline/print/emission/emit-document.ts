import { escapeHtml } from './escape-html.ts';

/** A run of pages: those of a section, or blanks before it. */
export interface SectionHtml {
  /** name of the section; null for blanks */
  label: string | null;
  language: string;
  pages: string[];
}

/** The complete document. */
export function emitDocument(title: string, language: string, css: string, sections: SectionHtml[]): string {
  const body = sections.map(({ label, language: own, pages }) => {
    if (label === null) return pages.join('\n');
    const lang = own === language ? '' : ` lang="${escapeHtml(own)}"`;
    return `<section aria-label="${escapeHtml(label)}"${lang}>\n${pages.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
${css}
</style></head><body>
${body.join('\n')}
</body></html>
`;
}
