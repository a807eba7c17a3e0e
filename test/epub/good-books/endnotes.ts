import { accessible, type BookFiles, COVER, containerOf, page } from './container.ts';

/**
 * A book whose notes stand in a document at its end, the ways back last; `epub:type` alone, no roles; no NCX; page breaks
 * with their source said by `source-of`.
 */
export function endnotesBook(): BookFiles {
  return new Map<string, string>([
    ['META-INF/container.xml', containerOf('epub/content.opf')],
    ['epub/content.opf', opf()],
    ['epub/toc.xhtml', toc()],
    [
      'epub/css/core.css',
      'body { margin: 1em; }\np { text-indent: 1em; margin: 0; }\nimg { max-height: 20em; }',
    ],
    ['epub/images/cover.svg', COVER],
    ['epub/text/titlepage.xhtml', titlePage()],
    ['epub/text/chapter-1.xhtml', chapter(1, 'The Ferry', 1)],
    ['epub/text/chapter-2.xhtml', chapter(2, 'The Toll', 4)],
    ['epub/text/endnotes.xhtml', endnotes()],
  ]);
}

const titlePage = () =>
  page(
    'Titlepage',
    '<section id="titlepage" epub:type="titlepage"><h1 epub:type="title">Ferries</h1><p>Nan Harbour</p><img src="../images/cover.svg" alt="A blue field, as on the cover"/></section>',
    { type: 'frontmatter', css: '../css/core.css' },
  );

const breakAt = (folio: number) =>
  `<span epub:type="pagebreak" id="page-${folio}" title="${folio}" role="doc-pagebreak"></span>`;

function chapter(number: number, title: string, note: number): string {
  const call = (at: number) =>
    `<a href="endnotes.xhtml#note-${at}" id="noteref-${at}" epub:type="noteref">${at}</a>`;
  return page(
    title,
    `<section id="chapter-${number}" epub:type="chapter">
<h2 epub:type="title">${title}</h2>
<p>${breakAt(number * 2 - 1)}Nobody crossed on foot${call(note)} in those years. The boat had <em>three</em> seats${call(note + 1)}.</p>
<blockquote epub:type="epigraph"><p>All boats leak.</p><cite>A <i xml:lang="fr" lang="fr">passeur</i></cite></blockquote>
<p>It ran till noon${call(note + 2)} and ${breakAt(number * 2)}after that by lamp; see <a href="https://example.org/boats">a list of boats</a>.</p>
<section id="chapter-${number}-fares"><h3>Fares</h3><ol><li><p>A goat, one penny.</p></li><li><p>A cart, four.</p></li></ol></section>
</section>`,
    { type: 'bodymatter', css: '../css/core.css' },
  );
}

function endnotes(): string {
  const notes = [1, 2, 3, 4, 5, 6].map((number) => {
    const back = `<a href="chapter-${number < 4 ? 1 : 2}.xhtml#noteref-${number}" epub:type="backlink">↩</a>`;
    return `<li id="note-${number}" epub:type="endnote"><p>So the ledger, leaf ${number}. ${back}</p></li>`;
  });
  return page(
    'Endnotes',
    `<section id="endnotes" epub:type="endnotes"><h2 epub:type="title">Endnotes</h2><ol>${notes.join('\n')}</ol></section>`,
    { type: 'backmatter', css: '../css/core.css' },
  );
}

function toc(): string {
  const item = (target: string, label: string, inner = '') =>
    `<li><a href="${target}">${label}</a>${inner}</li>`;
  const fares = (number: number) =>
    `<ol>${item(`text/chapter-${number}.xhtml#chapter-${number}-fares`, 'Fares')}</ol>`;
  const landmark = (type: string, target: string, label: string) =>
    `<li><a href="${target}" epub:type="${type}">${label}</a></li>`;
  const pages = [1, 2, 3, 4].map((folio) =>
    item(`text/chapter-${Math.ceil(folio / 2)}.xhtml#page-${folio}`, String(folio)),
  );
  return page(
    'Table of Contents',
    `<nav id="toc" epub:type="toc"><h2>Contents</h2><ol>
${item('text/titlepage.xhtml', 'Titlepage')}
${item('text/chapter-1.xhtml', 'The Ferry', fares(1))}
${item('text/chapter-2.xhtml', 'The Toll', fares(2))}
${item('text/endnotes.xhtml', 'Endnotes')}
</ol></nav>
<nav id="landmarks" epub:type="landmarks"><h2>Landmarks</h2><ol>
${landmark('titlepage', 'text/titlepage.xhtml', 'Title page')}
${landmark('toc', '#toc', 'Contents')}
${landmark('bodymatter', 'text/chapter-1.xhtml', 'Ferries')}
</ol></nav>
<nav id="page-list" epub:type="page-list"><h2>Pages</h2><ol>${pages.join('\n')}</ol></nav>`,
    { type: 'frontmatter' },
  );
}

function opf(): string {
  const documents = ['titlepage', 'chapter-1', 'chapter-2', 'endnotes'];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:uuid:8b0c0b38-5d0c-4c68-9d5f-0c1f3a6d9a11</dc:identifier>
<dc:title>Ferries</dc:title>
<dc:language>en</dc:language>
<dc:creator id="author">Nan Harbour</dc:creator>
<dc:source id="print">urn:isbn:9783161484100</dc:source>
<meta property="source-of" refines="#print">pagination</meta>
<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>
${accessible(['structuralNavigation', 'tableOfContents', 'pageBreakMarkers', 'pageNavigation', 'alternativeText'], ['textual', 'visual'])}
</metadata>
<manifest>
<item id="toc.xhtml" href="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="core.css" href="css/core.css" media-type="text/css"/>
<item id="cover.svg" href="images/cover.svg" media-type="image/svg+xml" properties="cover-image"/>
${documents.map((name) => `<item id="${name}.xhtml" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="titlepage.xhtml"/>
<itemref idref="toc.xhtml"/>
<itemref idref="chapter-1.xhtml"/>
<itemref idref="chapter-2.xhtml"/>
<itemref idref="endnotes.xhtml"/>
</spine>
</package>`;
}
