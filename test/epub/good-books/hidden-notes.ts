import { accessible, type BookFiles, COVER, containerOf, page } from './container.ts';

/**
 * A book whose notes are hidden where they stand, to be popped up only: no ways back; no pages, no bibliography; an NCX
 * without pages; everything in one folder.
 */
export function hiddenNotesBook(): BookFiles {
  return new Map<string, string>([
    ['META-INF/container.xml', containerOf('book.opf')],
    ['book.opf', opf()],
    ['nav.xhtml', nav()],
    ['toc.ncx', ncx()],
    ['cover.svg', COVER],
    ['style.css', '@media (min-width: 40em) { p { margin: 0 2em; } }\n.note { font-size: .9em; }'],
    ['one.xhtml', chapter('One', 'one')],
    ['two.xhtml', chapter('Two', 'two')],
  ]);
}

function chapter(title: string, id: string): string {
  const note = (mark: string, text: string) =>
    `<aside id="${id}-${mark}" epub:type="footnote" role="doc-footnote" hidden="hidden"><p>${text}</p></aside>`;
  const call = (mark: string) =>
    `<sup><a epub:type="noteref" role="doc-noteref" href="#${id}-${mark}">${mark}</a></sup>`;
  return page(
    title,
    `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${id}-title">
<h1 id="${id}-title">${title}</h1>
<p>A lock${call('1')} has two gates, and both${call('2')} must hold.</p>
${note('1', 'From the Latin, <i lang="la" xml:lang="la">claustrum</i>.')}
${note('2', 'Ibid. [the builder’s book, p. 3], and the smith’s.')}
<table><caption>Gates</caption><thead><tr><th scope="col">Gate</th><th scope="col">Feet</th></tr></thead><tbody><tr><td>upper</td><td>9</td></tr></tbody></table>
<p>It was mended twice<a epub:type="noteref" role="doc-noteref" href="#${id}-a">a</a>.</p>
${note('a', 'By the same smith.')}
<dl><dt>sill</dt><dd><p>the stone below a gate</p></dd></dl>
</section>`,
    { css: 'style.css' },
  );
}

const nav = () =>
  page(
    'Contents',
    `<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol><li><a href="one.xhtml">One</a></li><li><a href="two.xhtml">Two</a></li></ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="bodymatter" href="one.xhtml">Start</a></li></ol></nav>`,
  );

function ncx(): string {
  const point = (id: string, title: string, order: number) =>
    `<navPoint id="${id}" playOrder="${order}"><navLabel><text>${title}</text></navLabel><content src="${id}.xhtml"/></navPoint>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
<head><meta name="dtb:uid" content="urn:uuid:0f8f2f0e-4b44-4f2d-8b0a-3d8c1a9b7e55"/></head>
<docTitle><text>Locks</text></docTitle>
<navMap>${point('one', 'One', 1)}${point('two', 'Two', 2)}</navMap>
</ncx>`;
}

const opf = () => `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:0f8f2f0e-4b44-4f2d-8b0a-3d8c1a9b7e55</dc:identifier>
<dc:title>Locks</dc:title><dc:language>en</dc:language><dc:creator>Ivo Sluys</dc:creator>
<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>
${accessible(['structuralNavigation', 'tableOfContents', 'readingOrder'])}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="css" href="style.css" media-type="text/css"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="two.xhtml" media-type="application/xhtml+xml"/>
</manifest>
<spine toc="ncx"><itemref idref="one"/><itemref idref="two"/></spine>
</package>`;
