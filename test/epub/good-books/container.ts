import { zipSync } from 'fflate';

/** Files of an EPUB by their paths in the container; `mimetype` is added in packing. */
export type BookFiles = Map<string, string | Uint8Array>;

/** Packs the files of a book, `mimetype` first; all of them stored: nothing is kept of it. */
export function packFiles(files: BookFiles): Uint8Array {
  const utf8 = new TextEncoder();
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? utf8.encode(content) : content;
  const others = [...files].filter(([path]) => path !== 'mimetype');
  return zipSync(
    {
      mimetype: utf8.encode('application/epub+zip'),
      ...Object.fromEntries(others.map(([path, content]) => [path, bytes(content)])),
    },
    { level: 0 },
  );
}

/** container.xml for a package document. */
export const containerOf = (opf: string): string =>
  `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${opf}" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

/** A content document. */
export const page = (
  title: string,
  body: string,
  more: { lang?: string; type?: string; css?: string } = {},
) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${more.lang ?? 'en'}" xml:lang="${more.lang ?? 'en'}">
<head><title>${title}</title>${more.css ? `<link rel="stylesheet" type="text/css" href="${more.css}"/>` : ''}</head>
<body${more.type ? ` epub:type="${more.type}"` : ''}>
${body}
</body>
</html>`;

/** The accessibility metadata that every good book has. */
export const accessible = (features: string[], modes = ['textual']) =>
  [
    ...modes.map((mode) => `<meta property="schema:accessMode">${mode}</meta>`),
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...features.map((feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`),
    '<meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilitySummary">Made up for a test, and readable in every way.</meta>',
  ].join('\n');

/** A cover that says nothing. */
export const COVER =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 24"><title>Cover</title><rect width="16" height="24" fill="#456"/></svg>';
