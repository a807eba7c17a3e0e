import type { BookFacts } from './book-facts.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; characters that XML 1.0 cannot hold are left out. */
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark]);

const element = (name: string, text: string | undefined) =>
  text ? `<${name}>${escaped(text)}</${name}>` : '';

const list = (name: string, kind: 'Bag' | 'Seq', texts: string[]) =>
  texts.length === 0
    ? ''
    : `<${name}><rdf:${kind}>${texts.map((text) => element('rdf:li', text)).join('')}</rdf:${kind}></${name}>`;

const inLanguage = (name: string, text: string | undefined) =>
  text ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>` : '';

const uuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** PDF/A knows no pdfuaid: a file that says it must describe it (ISO 19005-2, 6.6.2.3). */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** What a file says that it is: PDF/A-2u and PDF/UA-1, or PDF/X-4. */
const CONFORMANCE = {
  digital: `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${EXTENSION}`,
  press: `<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>`,
};

/** The metadata of a file as XMP (ISO 16684-1), which names the standards that it keeps. */
export function xmp(facts: BookFacts, kind: keyof typeof CONFORMANCE): string {
  const dublinCore = [
    '<dc:format>application/pdf</dc:format>',
    inLanguage('dc:title', facts.title),
    list('dc:creator', 'Seq', facts.authors),
    list('dc:language', 'Bag', [facts.language]),
    list('dc:publisher', 'Bag', facts.publisher ? [facts.publisher] : []),
    inLanguage('dc:description', facts.description),
    list('dc:subject', 'Bag', facts.subjects),
    inLanguage('dc:rights', facts.rights),
    element('dc:identifier', facts.isbn && `urn:isbn:${facts.isbn}`),
  ];
  const dates = ['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) =>
    element(`xmp:${name}`, facts.date),
  );
  const pdf = [
    element('pdf:Producer', facts.producer),
    element('pdf:Keywords', facts.subjects.join(', ')),
    // PDF/X asks for it; to PDF/A-1, whose checker reads our digital file, it is no property of this schema
    element('pdf:Trapped', kind === 'press' ? 'False' : undefined),
  ];
  // version and rendition belong to PDF/X-4 (ISO 15930-7, 6.16)
  const media = [
    element('xmpMM:DocumentID', `uuid:${uuid(facts.id)}`),
    element('xmpMM:VersionID', '1'),
    element('xmpMM:RenditionClass', 'default'),
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${dublinCore.join('')}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">${dates.join('')}${element('xmp:CreatorTool', facts.producer)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${pdf.join('')}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">${media.join('')}</rdf:Description>
${CONFORMANCE[kind]}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
