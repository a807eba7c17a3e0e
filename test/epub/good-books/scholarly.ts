import { accessible, type BookFiles, COVER, containerOf, page } from './container.ts';

const DE = { lang: 'de', css: '../Stilblatt.css' };

/**
 * A German book of the scholarly kind: roles and types, notes as a list at the end of each text, one of them called twice;
 * bibliography, index and pages from roman to arabic; file names with umlauts; a drawing in the text.
 */
export function scholarlyBook(): BookFiles {
  return new Map<string, string>([
    ['META-INF/container.xml', containerOf('OEBPS/paket.opf')],
    ['OEBPS/paket.opf', opf()],
    ['OEBPS/Texte/Inhalt.xhtml', nav()],
    [
      'OEBPS/Stilblatt.css',
      'body { line-height: 1.4; }\nh1 { color: #800; font-size: 1.6em; }\nsup { line-height: 0; }',
    ],
    ['OEBPS/Bilder/Umschlag.svg', COVER],
    ['OEBPS/Texte/Vorwort.xhtml', foreword()],
    ['OEBPS/Texte/Über-Mühlen.xhtml', mills()],
    ['OEBPS/Texte/Literatur.xhtml', literature()],
    ['OEBPS/Texte/Register.xhtml', register()],
  ]);
}

const seite = (folio: string) =>
  `<span id="seite-${folio}" role="doc-pagebreak" epub:type="pagebreak" aria-label="${folio}"></span>`;

const foreword = () =>
  page(
    'Vorwort',
    `<section role="doc-preface" epub:type="preface" aria-labelledby="vorwort"><h1 id="vorwort">${seite('v')}Vorwort</h1>
<p>Dieses Buch ist erfunden. ${seite('vi')}Es hat zwei Seiten Vorwort.</p></section>`,
    { ...DE, type: 'frontmatter' },
  );

function mills(): string {
  const ref = (note: number, id: string, mark: string) =>
    `<a id="${id}" href="#fn${note}" role="doc-noteref" epub:type="noteref">${mark}</a>`;
  const back = (id: string, label: string, sign: string) =>
    `<a href="#${id}" role="doc-backlink" epub:type="backlink" aria-label="${label}">${sign}</a>`;
  return page(
    'Über Mühlen',
    `<section role="doc-chapter" epub:type="chapter" aria-labelledby="muehlen"><h1 id="muehlen">Über Mühlen</h1>
<p>${seite('1')}Das Wasser${ref(1, 'fnref1', '1')} kam von oben.</p>
<h2 id="raeder">Räder</h2>
<p>Drei Räder${ref(2, 'fnref2', '2')}, sagt <a role="doc-biblioref" epub:type="biblioref" href="Literatur.xhtml#ott">Ott</a>; ${seite('2')}das vierte${ref(1, 'fnref1b', '1')} stand.</p>
<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="Ein Rad"><circle cx="4" cy="4" r="3"/></svg><figcaption>Ein Rad</figcaption></figure>
<section role="doc-endnotes" epub:type="endnotes"><h2>Anmerkungen</h2><ol>
<li id="fn1"><p>Auch das Regenwasser. ${back('fnref1', 'Zurück zu Anmerkung 1', '↩')} ${back('fnref1b', 'Zurück zu Anmerkung 1, zweite Stelle', '↩ b')}</p></li>
<li id="fn2"><p>Zwei, nach Kern. ${back('fnref2', 'Zurück zu Anmerkung 2', '↩')}</p></li>
</ol></section></section>`,
    { ...DE, type: 'bodymatter' },
  );
}

const literature = () =>
  page(
    'Literatur',
    `<section role="doc-bibliography" epub:type="bibliography" aria-labelledby="literatur"><h1 id="literatur">${seite('3')}Literatur</h1>
<ul><li id="ott"><p>Ott, Béla: <i lang="en" xml:lang="en">Mills</i>. Leeds 1911.</p></li></ul></section>`,
    { ...DE, type: 'backmatter' },
  );

const register = () =>
  page(
    'Register',
    `<section role="doc-index" epub:type="index" aria-labelledby="register"><h1 id="register">${seite('4')}Register</h1>
<ul epub:type="index-entry-list"><li epub:type="index-entry"><span epub:type="index-term">Räder</span>, <a epub:type="index-locator" href="%C3%9Cber-M%C3%BChlen.xhtml#raeder">1</a></li></ul></section>`,
    { ...DE, type: 'backmatter' },
  );

function nav(): string {
  const item = (target: string, label: string, inner = '') =>
    `<li><a href="${target}">${label}</a>${inner}</li>`;
  const mill = '%C3%9Cber-M%C3%BChlen.xhtml';
  const pages: [string, string][] = [
    ['v', 'Vorwort.xhtml'],
    ['vi', 'Vorwort.xhtml'],
    ['1', mill],
    ['2', mill],
    ['3', 'Literatur.xhtml'],
    ['4', 'Register.xhtml'],
  ];
  return page(
    'Inhalt',
    `<nav id="inhalt" role="doc-toc" epub:type="toc"><h1>Inhalt</h1><ol>
${item('Vorwort.xhtml', 'Vorwort')}
${item(mill, 'Kern: Über Mühlen', `<ol>${item(`${mill}#raeder`, 'Räder')}</ol>`)}
${item('Literatur.xhtml', 'Literatur')}
${item('Register.xhtml', 'Register')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Orientierung</h2><ol>
<li><a epub:type="toc" href="#inhalt">Inhalt</a></li>
<li><a epub:type="bodymatter" href="${mill}">Text</a></li>
<li><a epub:type="bibliography" href="Literatur.xhtml">Literatur</a></li>
<li><a epub:type="index" href="Register.xhtml#register">Register</a></li>
</ol></nav>
<nav role="doc-pagelist" epub:type="page-list" hidden="hidden"><h2>Seiten</h2><ol>${pages.map(([folio, path]) => item(`${path}#seite-${folio}`, folio)).join('\n')}</ol></nav>`,
    { ...DE, type: 'frontmatter' },
  );
}

function opf(): string {
  const document = (id: string, href: string, properties = '') =>
    `<item id="${id}" href="Texte/${href}.xhtml" media-type="application/xhtml+xml"${properties}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="de">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:isbn:9783161484100</dc:identifier>
<dc:title>Über Mühlen</dc:title><dc:language>de</dc:language><dc:creator id="kern">Uta Kern</dc:creator>
<meta property="file-as" refines="#kern">Kern, Uta</meta>
<meta property="dcterms:modified">2026-01-02T03:04:05Z</meta>
<meta property="pageBreakSource">urn:isbn:9780306406157</meta>
${accessible(['structuralNavigation', 'tableOfContents', 'pageBreakMarkers', 'pageNavigation', 'index', 'alternativeText', 'ARIA'], ['textual', 'visual'])}
</metadata>
<manifest>
${document('inhalt', 'Inhalt', ' properties="nav"')}
${document('vorwort', 'Vorwort')}
${document('muehlen', '%C3%9Cber-M%C3%BChlen', ' properties="svg"')}
${document('literatur', 'Literatur')}
${document('register', 'Register')}
<item id="umschlag" href="Bilder/Umschlag.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="stil" href="Stilblatt.css" media-type="text/css"/>
</manifest>
<spine><itemref idref="inhalt"/><itemref idref="vorwort"/><itemref idref="muehlen"/><itemref idref="literatur"/><itemref idref="register"/></spine>
</package>`;
}
